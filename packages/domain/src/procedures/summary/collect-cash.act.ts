import { APL } from '@lpt/law';
import { z } from 'zod';
import { cashGroundTitles } from '../../case/summary.ts';
import { act } from '../../engine/act.ts';
import {
  choice,
  fenInput,
  longText,
  officersInput,
  partyInput,
  shortText,
  yesNo,
} from '../../engine/inputs.ts';
import { onRecord } from '../officers.ts';

/** 当场收缴罚款。罚缴分离是原则，只有三种情形例外；普通程序只在边远、水上地区由当事人提出时可以。 */
export const collectCash = act({
  name: 'collect-cash',
  title: '当场收缴罚款',
  step: 'execution',
  per: 'party',
  procedures: ['summary', 'ordinary'],
  by: ['handler'],
  from: ['proceeding'],
  partyFrom: ['decision-served'],
  articles: [APL.art(67, { para: 1 }), APL.art(68), APL.art(69), APL.art(70)],
  guards: [
    'actor-handles-case',
    'two-valid-officers',
    'decision-served',
    'payment-within-due',
    'cash-within-hundred',
    'cash-hard-to-collect',
    'cash-asked-by-party',
    'finance-receipt-given',
  ],
  input: z.strictObject({
    party: partyInput,
    officers: officersInput,
    kind: z.literal('fine').default('fine').meta({ title: '款项', widget: 'hidden' }),
    amountFen: fenInput('金额'),
    ground: choice('当场收缴的情形', cashGroundTitles),
    reason: longText('理由', 500, '事后难以执行的，须写明为什么').exactOptional(),
    partyAsked: yesNo('当事人自己提出当场缴纳'),
    financeReceipt: yesNo('已出具财政部门统一制发的专用票据'),
    receipt: shortText('票据号', 60),
    afloat: yesNo('在水上收缴').exactOptional(),
  }),
  documents: ['ZX-01'],
  decide: ({ party, input, ctx }) => {
    const { amountFen, ground, reason, receipt } = input;
    return [
      {
        type: 'CashCollected',
        party: input.party,
        cash: {
          id: `K${(party?.cash?.length ?? 0) + 1}`,
          on: ctx.on,
          amountFen,
          ground,
          reason: reason ?? '',
          receipt,
          officers: onRecord(input.officers, ctx),
          afloat: input.afloat ?? false,
        },
      },
      {
        type: 'PaymentRecorded',
        party: input.party,
        payment: { on: ctx.on, amountFen, kind: 'fine', receipt },
      },
    ];
  },
});
