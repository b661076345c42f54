import { APL } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 送达。 */
export const serviceStep = step({
  name: 'service',
  title: '送达',
  per: 'party',
  articles: [APL.art(61)],
});
