import { APL } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 调查取证。 */
export const investigationStep = step({
  name: 'investigation',
  title: '调查取证',
  per: 'case',
  articles: [APL.art(54, { para: 1 }), APL.art(55)],
});
