import { APL } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 当场决定。 */
export const summaryDecisionStep = step({
  name: 'summary-decision',
  title: '当场决定',
  per: 'party',
  articles: [APL.art(51), APL.art(52)],
});
