import { APL, SC54 } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 入企检查。 */
export const inspectionVisitStep = step({
  name: 'inspection-visit',
  title: '入企检查',
  per: 'case',
  articles: [APL.art(55), SC54.art(6)],
});
