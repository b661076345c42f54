import { APL, MRP } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 立案。 */
export const filingStep = step({
  name: 'filing',
  title: '立案',
  per: 'case',
  articles: [APL.art(54, { para: 2 }), MRP.art(19)],
});
