import type { Phase } from '../../case/phase.ts';

/** 立案以后、结案以前，案件还在本机关的阶段。 */
export const casePhases: readonly Phase[] = [
  'investigating',
  'investigation-closed',
  'reviewing',
  'reviewed',
  'proceeding',
];

/** 移送以后仍要办的：整案移送的处于“已移送”，只移送部分当事人的仍在原来的阶段。 */
export const transferredPhases: readonly Phase[] = [...casePhases, 'transferred-out'];

/** 管辖争议、协助：从线索起。 */
export const leadAndCasePhases: readonly Phase[] = ['lead', 'verifying', ...casePhases];
