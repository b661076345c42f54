import { ACL, MRP } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 行政强制措施：查封、扣押、冻结。没有采取的，没有这个环节。 */
export const coerciveMeasureStep = step({
  name: 'coercive-measure',
  title: '行政强制措施',
  per: 'party',
  articles: [ACL.art(18), MRP.art(36, { para: 1 })],
});
