import { APL } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 集体讨论。 */
export const discussionStep = step({
  name: 'discussion',
  title: '集体讨论',
  per: 'case',
  articles: [APL.art(57, { para: 2 })],
});
