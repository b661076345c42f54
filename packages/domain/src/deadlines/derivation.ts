import type { Citation } from '@lpt/law';
import type { Day } from '../kernel/day.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Length } from './length.ts';

/** 算式中的一步：一句律师可以核对的中文，连同日子和依据。 */
export type DerivationStep = Readonly<{
  says: string;
  day?: Day;
  articles?: readonly Citation[];
  /** 文字没有规定时所依的解释，`docs/interpretations/` 的编号。 */
  interpretation?: number;
}>;

/** 期限的算式。`due` 为最后一日，当日仍在期限内；按小时计的另有 `dueAt`。 */
export type Derivation = Readonly<{
  due: Day;
  dueAt?: Instant;
  /** 涉及放假安排尚未公布的年度，结果只是暂计。 */
  provisional: boolean;
  steps: readonly DerivationStep[];
}>;

/** 延长一次：从延长前的届满日（未顺延）接着算。 */
export type Extension = Readonly<{
  length: Length;
  title: string;
  approvedBy?: string;
  articles?: readonly Citation[];
}>;

/** 起算、顺延各自的根据。 */
export type Ground = Readonly<{ articles: readonly Citation[]; interpretation?: number }>;
