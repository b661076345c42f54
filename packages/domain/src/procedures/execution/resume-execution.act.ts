import { ACL } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { longText, partyInput } from '../../engine/inputs.ts';

/** 恢复执行：中止的情形消失。确无能力履行、没有明显社会危害，中止满三年的不再执行。 */
export const resumeExecution = act({
  name: 'resume-execution',
  title: '恢复执行',
  step: 'execution',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['proceeding'],
  articles: [ACL.art(39, { para: 2 })],
  guards: ['actor-handles-case', 'execution-paused', 'execution-not-ended'],
  input: z.strictObject({ party: partyInput, reason: longText('恢复的理由', 1000) }),
  documents: ['ZX-10'],
  decide: ({ input }) => [{ type: 'ExecutionResumed', ...input }],
});
