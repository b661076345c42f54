import { APL } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 处理决定。 */
export const decisionStep = step({
  name: 'decision',
  title: '处理决定',
  per: 'party',
  articles: [APL.art(57), APL.art(59), APL.art(60)],
});
