import type { Citation } from '@lpt/law';
import type { z } from 'zod';
import type { Condition } from '../discretion/condition.ts';
import type { FineRange } from '../discretion/range.ts';
import type { Day } from '../kernel/day.ts';
import type { Profile } from '../registry/registry.ts';

/** 依据条款允许的处罚种类。 */
export type MatterPenaltyKind =
  | 'warning'
  | 'circulated-criticism'
  | 'fine'
  | 'confiscate-gains'
  | 'confiscate-goods'
  | 'suspend-business'
  | 'suspend-licence'
  | 'close-business'
  | 'revoke-licence'
  | 'order-demolition';

/** 依据的可靠程度：读过条文、只见转述、凭记忆待核对。 */
export type Basis = 'read' | 'secondary' | 'memory';

/**
 * 法定幅度的一支。法律按货值、违法所得、是否拒不改正等分支规定罚款。
 * 任何一种情节恰好落在一支里，由测试逐支检查。
 */
export type StatutoryBranch<F extends string = string> = Readonly<{
  id: string;
  /** 适用情形的中文，如“货值金额不足一万元”。 */
  title: string;
  when: Condition<F>;
  fine: FineRange;
  /** 对直接负责的主管人员和其他直接责任人员的罚款；没有则不罚个人。 */
  personFine?: FineRange;
}>;

/** 追责时效，年。涉及生命健康、金融安全且有危害后果的延长。 */
export type Limitation = 2 | 5;

/** 一个处罚事项（案由）。行为时有效的版本才能适用。 */
export type Matter<S extends z.ZodRawShape = z.ZodRawShape> = Readonly<{
  /** 领域加行为，如 `food.expired-food`。 */
  id: string;
  /** 案由。 */
  title: string;
  /** 公示用的案件名称，来自案由，不含当事人：经营超过保质期的食品案。 */
  publishedName: string;
  profile: Profile;
  violates: readonly Citation[];
  penalizes: readonly Citation[];
  limitationYears: Limitation;
  kinds: readonly MatterPenaltyKind[];
  /** 违法所得以外须先责令改正、拒不改正才罚款。 */
  correctionFirst?: true;
  /** 情节表：字段的中文题名在 `.meta({ title })`，表单由此生成。 */
  circumstances: z.ZodObject<S>;
  statutory: readonly StatutoryBranch[];
  /** 裁量基准的代号；没有取得公布的基准时没有，以整个法定幅度裁量。 */
  benchmark?: string;
  /** 法定幅度的可靠程度。 */
  basis: Basis;
  /** 有疑问之处，给法制人员看。 */
  remark?: string;
  from: Day;
  to?: Day;
}>;

/** 情节表里可以用作条件的字段，外加由法定情节推出的轻重。 */
export type FieldOf<S extends z.ZodRawShape> = (keyof S & string) | 'gravity';

type Definition<S extends z.ZodRawShape> = Omit<Matter<S>, 'statutory'> &
  Readonly<{ statutory: readonly StatutoryBranch<FieldOf<S>>[] }>;

/** 登记一个事项。条件里的字段名不在情节表里就不能编译。 */
export function matter<S extends z.ZodRawShape>(definition: Definition<S>): Matter<S> {
  return definition;
}
