import { ACL, APL } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { dayInput, fenInput, partyInput, shortText } from '../../engine/inputs.ts';

/** 登记缴纳的加处罚款。 */
export const recordLateFinePayment = act({
  name: 'record-late-fine-payment',
  title: '登记缴纳加处罚款',
  step: 'execution',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['proceeding'],
  partyFrom: ['decision-served'],
  articles: [APL.art(72, { para: 1, item: 1 }), ACL.art(45)],
  guards: ['days-possible', 'actor-handles-case', 'decision-served', 'late-fine-within-owed'],
  input: z.strictObject({
    party: partyInput,
    lateFineFen: fenInput('加处罚款'),
    on: dayInput('缴款之日'),
    receipt: shortText('票据号', 60),
  }),
  documents: ['ZX-01'],
  decide: ({ input: { party, lateFineFen, on, receipt } }) => [
    {
      type: 'PaymentRecorded',
      party,
      payment: { on, receipt, kind: 'late-fine', amountFen: lateFineFen },
    },
  ],
});
