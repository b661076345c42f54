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

/** 检查权的全部条件。建立任务、报批、入企都要看。 */
export const lawfulInspectionPower = [
  'inspection-power-held',
  'inspection-level-has-power',
  'inspection-delegation-published',
  'inspection-principal-has-power',
  'inspection-entrustment-published',
] as const satisfies readonly GuardId[];
