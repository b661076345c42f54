import { APL } from '@lpt/law';
import { step } from '../../engine/step.ts';

/** 陈述申辩与听证申请。 */
export const statementStep = step({
  name: 'statement',
  title: '陈述申辩与听证申请',
  per: 'party',
  articles: [APL.art(45), APL.art(64)],
});
