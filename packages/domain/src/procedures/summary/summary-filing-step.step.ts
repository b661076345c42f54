import { APL } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 报送备案。 */
export const summaryFilingStep = step({
  name: 'summary-filing',
  title: '报送备案',
  per: 'party',
  articles: [APL.art(52, { para: 3 })],
});
