import { MRP } from '@lpt/law';
import { z } from 'zod';
import { approval } from '../../engine/approval.ts';
import { longText } from '../../engine/inputs.ts';

/** 终止调查：当事人死亡、终止等，由负责人批准。 */
export const termination = approval({
  kind: 'termination',
  title: '终止调查',
  step: 'investigation',
  stages: ['unit-head', 'agency-head'],
  from: ['investigating', 'investigation-closed', 'reviewing', 'reviewed', 'proceeding'],
  whileSuspended: true,
  articles: [MRP.art(47)],
  guards: ['no-decision-yet'],
  input: z.strictObject({ reason: longText('终止的原因', 1000) }),
  grant: ({ input }) => [{ type: 'CaseTerminated', reason: input.reason }],
});
