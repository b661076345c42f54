import { APL, GDH, MRH, MRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { idInput, partyInput } from '../../engine/inputs.ts';
import { seatOf } from './decider.ts';
import { withdrawalFields, withdrawalPhases } from './withdrawal-inputs.ts';

/** 当事人申请回避。决定作出以前，不停止调查。 */
export const applyWithdrawal = act({
  name: 'apply-withdrawal',
  title: '登记当事人的回避申请',
  step: 'withdrawal',
  per: 'party',
  by: ['handler', 'legal-reviewer', 'party'],
  from: withdrawalPhases,
  whileSuspended: true,
  articles: [
    APL.art(43, { para: 2 }),
    APL.art(64, { item: 4 }),
    GDH.art(25, { para: 2 }),
    MRH.art(4, { para: 1 }),
    MRP.art(4, { para: 1 }),
  ],
  guards: ['withdrawal-person-on-case'],
  input: z.strictObject({
    party: partyInput,
    officer: idInput('申请回避的人员', 'officer'),
    ...withdrawalFields,
  }),
  decide: ({ theCase, input, ctx }) => [
    {
      type: 'WithdrawalRaised',
      withdrawal: {
        ...input,
        id: `HB${theCase.withdrawals.length + 1}`,
        seat: seatOf(theCase, input.officer, ctx),
        motion: 'party',
        on: ctx.on,
      },
    },
  ],
});
