import { APL, ARL, LIT } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 复议、诉讼和国家赔偿。 */
export const remedyStep = step({
  name: 'remedy',
  title: '行政复议、行政诉讼',
  per: 'party',
  articles: [APL.art(7), APL.art(73), ARL.art(20), LIT.art(46)],
});
