import { APL, MRP } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 调查终结。 */
export const closingInvestigationStep = step({
  name: 'closing-investigation',
  title: '调查终结',
  per: 'case',
  articles: [APL.art(57, { para: 1 }), MRP.art(48)],
});
