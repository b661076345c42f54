import { APL, MRP } from '@lpt/law';
import { z } from 'zod';
import { approval } from '../../engine/approval.ts';
import { longText, shortText } from '../../engine/inputs.ts';

/** 移送其他行政机关：不属于本机关管辖的。涉嫌犯罪的另按移送公安机关的步骤办。 */
export const transferOut = approval({
  kind: 'transfer-out',
  title: '移送案件',
  step: 'investigation',
  stages: ['unit-head', 'agency-head'],
  from: ['investigating', 'investigation-closed', 'reviewing', 'reviewed', 'proceeding'],
  articles: [APL.art(22), APL.art(25, { para: 2 }), MRP.art(14), MRP.art(17)],
  guards: ['no-decision-yet', 'no-second-transfer'],
  input: z.strictObject({ to: shortText('受移送机关', 100, '写全称'), reason: longText('移送理由', 1000) }),
  grant: ({ input }) => [{ type: 'CaseTransferredOut', ...input }],
});
