import { MRP } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 结案。 */
export const closingStep = step({
  name: 'closing',
  title: '结案',
  per: 'case',
  articles: [MRP.art(77)],
});
