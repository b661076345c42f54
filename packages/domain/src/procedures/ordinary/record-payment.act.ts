import { APL, FCS } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { choice, dayInput, fenInput, partyInput, shortText } from '../../engine/inputs.ts';

/** 登记缴款：到代收机构缴纳，凭票据登记。 */
export const recordPayment = act({
  name: 'record-payment',
  title: '登记缴款',
  step: 'execution',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['proceeding'],
  partyFrom: ['decision-served'],
  articles: [APL.art(66, { para: 1 }), APL.art(67), FCS.art(7)],
  guards: ['days-possible', 'actor-handles-case', 'decision-served', 'payment-within-due'],
  input: z.strictObject({
    party: partyInput,
    kind: choice('款项', { fine: '罚款', gains: '没收违法所得' }),
    amountFen: fenInput('金额'),
    on: dayInput('缴款之日'),
    receipt: shortText('票据号', 60),
  }),
  documents: ['ZX-01'],
  decide: ({ input: { party, ...payment } }) => [{ type: 'PaymentRecorded', party, payment }],
});
