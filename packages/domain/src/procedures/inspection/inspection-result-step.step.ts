import { APL } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 检查结果和处理。 */
export const inspectionResultStep = step({
  name: 'inspection-result',
  title: '检查结果和处理',
  per: 'case',
  articles: [APL.art(28, { para: 1 })],
});
