import { ACL } from '@lpt/law';
import { z } from 'zod';
import { executionEndTitles } from '../../case/execution.ts';
import { approval } from '../../engine/approval.ts';
import { choice, longText, partyInput } from '../../engine/inputs.ts';

/** 终结执行：法定情形，书面通知；终结以后可以结案。 */
export const executionEnding = approval({
  kind: 'execution-ending',
  title: '终结执行',
  step: 'execution',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  stages: ['unit-head', 'agency-head'],
  from: ['proceeding'],
  partyFrom: ['decision-served', 'performed'],
  articles: [ACL.art(39, { para: 2 }), ACL.art(40)],
  guards: ['execution-not-ended', 'execution-to-end', 'end-ground-stands'],
  input: z.strictObject({
    party: partyInput,
    endGround: choice('终结的情形', executionEndTitles),
    reason: longText('具体情况', 1000),
  }),
  documents: ['ZX-10'],
  grant: ({ party, input }) =>
    party ? [{ type: 'ExecutionEnded', party: party.id, ground: input.endGround, reason: input.reason }] : [],
});
