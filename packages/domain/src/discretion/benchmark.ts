import type { Citation } from '@lpt/law';
import type { z } from 'zod';
import type { Day } from '../kernel/day.ts';
import type { Fen } from '../kernel/money.ts';
import type { Basis, FieldOf, Matter, MatterPenaltyKind } from '../matters/matter.ts';
import type { Condition } from './condition.ts';
import type { FineRange } from './range.ts';

/** 阶次的轻重，用来排序和对照。 */
export type TierWeight = 'light' | 'normal' | 'heavy' | 'severe';

/**
 * 一个阶次怎样定罚款：
 * `range` 阶次自己的幅度；`fixed` 定额；`share` 法定幅度的一段（百分比）；`point` 法定幅度上的一点（0 下限、50 中间数、100 上限）；
 * `per-unit` 按整数单位计（不足一个单位的不计），有最高限额；`score` 按得分（0–100）在法定幅度上取点；`statutory` 整个法定幅度。
 */
export type TierFine =
  | Readonly<{ kind: 'range'; range: FineRange }>
  | Readonly<{ kind: 'fixed'; amountFen: Fen }>
  | Readonly<{ kind: 'share'; fromPercent: number; toPercent: number }>
  | Readonly<{ kind: 'point'; percent: number }>
  | Readonly<{ kind: 'per-unit'; field: string; unit: number; unitTitle: string; eachFen: Fen; capFen: Fen }>
  | Readonly<{ kind: 'score'; field: string }>
  | Readonly<{ kind: 'statutory' }>;

/** 裁量阶次。 */
export type Tier<F extends string = string> = Readonly<{
  id: string;
  /** 基准表里的名称：从轻、较轻、一般、严重。 */
  title: string;
  weight: TierWeight;
  /** 适用条件，能够单独成句。 */
  whenTitle: string;
  when: Condition<F>;
  fine: TierFine;
  /** 对责任人员的罚款。 */
  personFine?: TierFine;
  /** 本阶次还要给予的处罚种类。 */
  also?: readonly MatterPenaltyKind[];
}>;

/** 裁量基准表：一个事项的各个阶次。 */
export type Benchmark = Readonly<{
  id: string;
  /** 基准文件的名称，写进裁量说明。 */
  title: string;
  matter: string;
  /** 广东省基本编码，十二位；没有取得的不写。 */
  code?: string;
  articles: readonly Citation[];
  tiers: readonly Tier[];
  /** 基准表自身的空档，照实登记；没有登记的空档测试不放过。 */
  knownGaps?: string;
  /** 基准表自身的重叠，照实登记。 */
  knownOverlaps?: string;
  /** 阶次的可靠程度。 */
  basis: Basis;
  from: Day;
  to?: Day;
}>;

/** 登记一个事项的裁量基准。条件里的字段名不在情节表里就不能编译。 */
export function benchmark<S extends z.ZodRawShape>(
  of: Matter<S>,
  definition: Omit<Benchmark, 'matter' | 'tiers'> & Readonly<{ tiers: readonly Tier<FieldOf<S>>[] }>,
): Benchmark {
  return { ...definition, matter: of.id };
}
