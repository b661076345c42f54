import { BER, SC54, SC58 } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 检查任务和抽取。 */
export const inspectionTaskStep = step({
  name: 'inspection-task',
  title: '检查任务和抽取',
  per: 'case',
  articles: [BER.art(54), SC58.art(2), SC54.art(3)],
});
