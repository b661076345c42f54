import { APL, GDH, GDL, MRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { seatOf } from './decider.ts';
import { withdrawalFields, withdrawalPhases } from './withdrawal-inputs.ts';

/** 自行回避：办理人与本案有利害关系的，应当自己提出。 */
export const declareWithdrawal = act({
  name: 'declare-withdrawal',
  title: '自行提出回避',
  step: 'withdrawal',
  by: ['handler', 'unit-head', 'agency-head', 'legal-reviewer'],
  from: withdrawalPhases,
  whileSuspended: true,
  articles: [APL.art(43, { para: 1 }), GDH.art(25, { para: 1 }), GDL.art(21), MRP.art(4, { para: 1 })],
  guards: ['withdrawal-person-on-case'],
  input: z.strictObject(withdrawalFields),
  decide: ({ theCase, input, ctx }) => [
    {
      type: 'WithdrawalRaised',
      withdrawal: {
        ...input,
        id: `HB${theCase.withdrawals.length + 1}`,
        officer: ctx.actor.officer ?? '',
        seat: seatOf(theCase, ctx.actor.officer ?? '', ctx),
        motion: 'own',
        on: ctx.on,
      },
    },
  ],
});
