import type { Phase } from '../../case/phase.ts';
import { withdrawalGroundTitles } from '../../case/withdrawal.ts';
import { choice, longText } from '../../engine/inputs.ts';

/** 可以提出回避的阶段：从核查到决定、执行。 */
export const withdrawalPhases: readonly Phase[] = [
  'lead',
  'verifying',
  'investigating',
  'investigation-closed',
  'reviewing',
  'reviewed',
  'proceeding',
];

/** 提出回避的输入。 */
export const withdrawalFields = {
  ground: choice('回避的情形', withdrawalGroundTitles),
  reason: longText('事实和理由', 1000),
};
