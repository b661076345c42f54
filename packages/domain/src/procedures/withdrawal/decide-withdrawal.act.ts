import { APL, GDH, MRH, MRP } from '@lpt/law';
import { z } from 'zod';
import { deciderOf } from '../../case/withdrawal.ts';
import { act } from '../../engine/act.ts';
import { choice, idInput, longText, partyInput } from '../../engine/inputs.ts';
import { withdrawalPhases } from './withdrawal-inputs.ts';

/** 决定回避：准许的，同时指定接替的人；该人从此在本案没有任何权限。 */
export const decideWithdrawal = act({
  name: 'decide-withdrawal',
  title: '决定回避',
  step: 'withdrawal',
  by: ['agency-head', 'legal-reviewer'],
  from: withdrawalPhases,
  whileSuspended: true,
  articles: [
    APL.art(43, { para: 3 }),
    MRP.art(4, { para: 1 }),
    MRH.art(4, { para: 2 }),
    GDH.art(25, { para: 3 }),
  ],
  guards: [
    'withdrawal-open',
    'withdrawal-decider-lawful',
    'hearing-withdrawal-decider-lawful',
    'successor-fit',
  ],
  input: z.strictObject({
    party: partyInput.exactOptional(),
    withdrawal: idInput('回避', 'open-withdrawal'),
    outcome: choice('决定', { granted: '准许回避', refused: '驳回申请' }),
    attendees: z
      .array(z.string().min(1).max(40))
      .min(1)
      .max(20)
      .meta({ title: '参加集体讨论的负责人', widget: 'heads' })
      .exactOptional(),
    reason: longText('理由', 1000),
    successor: idInput('接替的人员', 'officer').exactOptional(),
  }),
  documents: ['LA-07'],
  decide: ({ theCase, input: { party: _party, ...decided } }) => {
    const raised = theCase.withdrawals.find(({ id }) => id === decided.withdrawal);
    if (!raised) throw new Error(`no such withdrawal: ${decided.withdrawal}`);
    return [{ type: 'WithdrawalDecided', ...decided, decider: deciderOf(raised.seat) }];
  },
});
