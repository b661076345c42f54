import type { GuardId } from '../guards/guards.ts';

/** 处罚权的全部条件：有没有、从哪里来、在不在辖区。立案、决定都要看。 */
export const lawfulPower = [
  'power-over-matter',
  'level-has-power',
  'delegation-published',
  'principal-has-power',
  'entrustment-published',
  'no-sub-delegation',
  'place-within-area',
] as const satisfies readonly GuardId[];
