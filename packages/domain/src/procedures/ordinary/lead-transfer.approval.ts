import { APL, MRP } from '@lpt/law';
import { z } from 'zod';
import { approval } from '../../engine/approval.ts';
import { longText, shortText } from '../../engine/inputs.ts';

/** 线索移送：不属于本机关管辖的，移送有管辖权的机关。 */
export const leadTransfer = approval({
  kind: 'lead-transfer',
  title: '移送线索',
  step: 'filing',
  stages: ['agency-head'],
  from: ['lead', 'verifying'],
  articles: [APL.art(22), MRP.art(14)],
  guards: ['no-second-transfer'],
  input: z.strictObject({ to: shortText('受移送机关', 100, '写全称'), reason: longText('移送理由', 1000) }),
  grant: ({ input }) => [{ type: 'LeadTransferred', to: input.to, reason: input.reason }],
});
