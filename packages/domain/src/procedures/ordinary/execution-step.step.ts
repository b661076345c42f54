import { APL } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 执行。 */
export const executionStep = step({
  name: 'execution',
  title: '执行',
  per: 'party',
  articles: [APL.art(66), APL.art(67)],
});
