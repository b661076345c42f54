import { MRP } from '@lpt/law';
import { z } from 'zod';
import { approval } from '../../engine/approval.ts';
import { longText } from '../../engine/inputs.ts';

/** 延长核查期限：一次，届满以前由负责人批准。 */
export const verificationExtension = approval({
  kind: 'verification-extension',
  title: '延长核查期限',
  step: 'lead',
  stages: ['agency-head'],
  from: ['lead', 'verifying'],
  articles: [MRP.art(18, { para: 1 })],
  guards: ['verification-extended-once'],
  input: z.strictObject({ reason: longText('延长理由', 500) }),
  grant: ({ input }) => [{ type: 'VerificationExtended', reason: input.reason }],
});
