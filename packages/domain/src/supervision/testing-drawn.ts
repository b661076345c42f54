import type { Proposal } from '../case/people.ts';
import type { Day } from '../kernel/day.ts';

// 只供监督的测试使用。

/** 一次抽取的结果。 */
export type Drawn = Readonly<{ at: Day; party: string; proposal: Proposal; flag: boolean; choice: number }>;
