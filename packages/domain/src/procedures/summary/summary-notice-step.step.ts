import { APL, MRP } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 当场告知和听取意见。 */
export const summaryNoticeStep = step({
  name: 'summary-notice',
  title: '当场告知和听取意见',
  per: 'party',
  articles: [APL.art(44), APL.art(45), MRP.art(69)],
});
