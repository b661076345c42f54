import { APL, GDL } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 审核与拟处理意见。 */
export const reviewStep = step({
  name: 'review',
  title: '审核与拟处理意见',
  per: 'case',
  articles: [APL.art(58), GDL.art(13)],
});
