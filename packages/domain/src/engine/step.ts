import type { Citation } from '@lpt/law';
import type { StepName } from './act.ts';

/** 流程的一个环节。环节里的办理事项由事项自己说明属于哪个环节。 */
export type Step = Readonly<{
  name: StepName;
  title: string;
  articles: readonly Citation[];
  /** 环节对全案，还是各当事人各有进度。 */
  per: 'case' | 'party';
}>;

/** 写一个环节。 */
export function step(definition: Step): Step {
  return definition;
}
