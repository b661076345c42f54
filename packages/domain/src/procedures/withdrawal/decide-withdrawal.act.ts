import { APL, GDH, MRH, MRP } from '@lpt/law';
import { z } from 'zod';
import { withdrawalDeciderTitles } from '../../case/withdrawal.ts';
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
    decider: choice('由谁决定', withdrawalDeciderTitles),
    reason: longText('理由', 1000),
    successor: idInput('接替的人员', 'officer').exactOptional(),
  }),
  documents: ['LA-07'],
  decide: ({ input: { party: _party, ...decided } }) => [{ type: 'WithdrawalDecided', ...decided }],
});
