import type { Citation, RuleId } from '@lpt/law';
import type { Day } from '../kernel/day.ts';
import type { Profile } from '../registry/registry.ts';
import type { Length } from './length.ts';

/** 可以不计入期限的事由。各领域规章列举的不同，没有列举的不得扣除。 */
export type PauseKind =
  | 'testing'
  | 'quarantine'
  | 'appraisal'
  | 'rights-holder-identification'
  | 'expert-review'
  | 'suspension'
  | 'hearing'
  | 'public-notice'
  | 'ordered-refund'
  | 'police'
  | 'hearing-postponement'
  | 'notified-testing'
  | 'remedy-proceedings'
  | 'approved-deferral';

/** 延长的办法：谁批准、延长多少、几次。`length` 没有则由批准的文书定。 */
export type ExtensionRule = Readonly<{
  rule: RuleId;
  title: string;
  approvedBy: string;
  length?: Length;
  /** 延长不得超过的长度；没有则文字未设上限。 */
  atMost?: Length;
  times: number;
  articles: readonly Citation[];
}>;

/**
 * 怎样起算、是否顺延：
 * `case` 依案件所属领域的规章；`reconsideration`、`civil-procedure` 依各该法；
 * `protective` 限制当事人权利的措施，一律不顺延。
 */
export type CountingKind = 'case' | 'reconsideration' | 'civil-procedure' | 'protective';

/** 数满以后怎样，接在“当日”或者“自次日起”后面成句；`next` 的自次日起。 */
export type OnceFull = Readonly<{ says: string; next?: true }>;

/** 期限表的一行：某一期限在某一范围（通用、广东或者某一领域）的规定。 */
export type DeadlineRow = Readonly<{
  id: string;
  rule: RuleId;
  scope: Profile;
  title: string;
  articles: readonly Citation[];
  length: Length;
  /** 起算事件，接在日期后面成句；倒推的期限是那件事本身。 */
  runsFrom: string;
  /** `forward` 顺数到届满日；`back` 从某事之前倒推；`earliest` 数满之后才可以办。 */
  direction: 'forward' | 'back' | 'earliest';
  /** 约束谁：约束机关的从短为严，保障当事人的从长为严。 */
  binds: 'organ' | 'party';
  /** `earliest` 的期限数满以后怎样。 */
  onceFull?: OnceFull;
  counting: CountingKind;
  excluded?: readonly PauseKind[];
  /** 扣除事由的依据。 */
  excludedBy?: readonly Citation[];
  extensions?: readonly ExtensionRule[];
  /** 具体日子由送达的文书载明，`length` 是文书没有载明时的默认值。 */
  setByPaper?: true;
  /** 同时有部门规章时让位，只作内部目标（法律文件自己这样规定）。 */
  yieldsToDepartmentRule?: true;
  interpretation?: number;
  /** 与上位规定或者另一规定不一致时，给经办人看的说明。 */
  conflict?: string;
  /** 施行日；没有则自系统适用范围之初即有效。 */
  from?: Day;
  /** 失效日（不含）。 */
  to?: Day;
}>;
