import { ACL } from '@lpt/law';
import { z } from 'zod';
import { pauseGroundTitles } from '../../case/execution.ts';
import { approval } from '../../engine/approval.ts';
import { choice, longText, partyInput, yesNo } from '../../engine/inputs.ts';

/** 中止执行：法定情形，书面通知当事人。 */
export const executionSuspension = approval({
  kind: 'execution-suspension',
  title: '中止执行',
  step: 'execution',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  stages: ['agency-head'],
  from: ['proceeding'],
  partyFrom: ['decision-served'],
  articles: [ACL.art(39, { para: 1 })],
  guards: ['performance-outstanding', 'execution-not-paused', 'execution-not-ended'],
  input: z.strictObject({
    party: partyInput,
    ground: choice('中止的情形', pauseGroundTitles),
    reason: longText('具体情况', 1000),
    harmless: yesNo('没有明显社会危害'),
  }),
  documents: ['ZX-10'],
  grant: ({ party, input, ctx }) =>
    party
      ? [
          {
            type: 'ExecutionSuspended',
            party: party.id,
            pause: { from: ctx.on, ground: input.ground, reason: input.reason, harmless: input.harmless },
          },
        ]
      : [],
});
