import { APL, GDD } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 公示。 */
export const disclosureStep = step({
  name: 'disclosure',
  title: '公示',
  per: 'party',
  articles: [APL.art(48), GDD.art(11)],
});
