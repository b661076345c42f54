import { SC54 } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 检查批准和通知。 */
export const inspectionApprovalStep = step({
  name: 'inspection-approval',
  title: '检查批准和通知',
  per: 'case',
  articles: [SC54.art(3), SC54.art(4)],
});
