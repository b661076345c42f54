import { APL } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 当场查处。 */
export const summarySceneStep = step({
  name: 'summary-scene',
  title: '当场查处',
  per: 'case',
  articles: [APL.art(51), APL.art(52, { para: 1 })],
});
