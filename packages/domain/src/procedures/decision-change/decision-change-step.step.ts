import { APL } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 决定的补正、变更、撤销。 */
export const decisionChangeStep = step({
  name: 'decision-change',
  title: '决定的补正、变更、撤销',
  per: 'party',
  articles: [APL.art(48, { para: 2 }), APL.art(75, { para: 2 })],
});
