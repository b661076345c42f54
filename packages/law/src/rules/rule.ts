import type { Citation } from '../citation.ts';

/** 适用范围：“通用”适用于一切行政处罚案件，其余只适用于该领域、该地方或者该程序。 */
export type RuleScope =
  | '通用'
  | '广东'
  | '涉企'
  | '市监'
  | '农业'
  | '住建'
  | '交通'
  | '公安'
  | '治安'
  | '海关'
  | '医保'
  | '环保'
  | '知识产权'
  | '强制'
  | '行政强制'
  | '申请法院'
  | '限制人身自由'
  | '听证'
  | '复议'
  | '送达/复议诉讼'
  | '节假日';

/** 规则的性质：义务、期限、定义、禁止、职权、后果、数额界限、权利。 */
export type RuleKind =
  | 'obligation'
  | 'deadline'
  | 'definition'
  | 'prohibition'
  | 'power'
  | 'consequence'
  | 'threshold'
  | 'right';

/** 数的单位。金额一律以分计；`working-day` 为工作日，`calendar-day` 为日历日；`time` 为次，`point` 为评查得分。 */
export type RuleUnit =
  | 'working-day'
  | 'calendar-day'
  | 'hour'
  | 'month'
  | 'year'
  | 'fen'
  | 'percent'
  | 'person'
  | 'time'
  | 'point';

/** 数额界限，界限本数包括在内。`of` 为适用的当事人。 */
export type Threshold = Readonly<{
  of: 'citizen' | 'organisation' | 'any';
  bound: 'at-least' | 'at-most';
  value: number;
  unit: RuleUnit;
}>;

/** 依据的可靠程度：见过全文、节录、转述；由条文推出；未核对原文。 */
export type RuleBasis = 'text' | 'excerpt' | 'secondary' | 'derived' | 'unverified';

/** 系统怎样落实：拦住、计时、计算、要求文书、留痕、分流、提示、遮蔽。 */
export type RuleSoftware =
  | 'block'
  | 'deadline'
  | 'compute'
  | 'require-doc'
  | 'record'
  | 'route'
  | 'warn'
  | 'mask';

/** 一条程序规则。`articles` 为空的，是没有条文直接规定、须由法制机构确认的做法。 */
export type RuleRow<Id extends string = string> = Readonly<{
  id: Id;
  procedure: string;
  scope: RuleScope;
  kind: RuleKind;
  /** 我们自己的一句话，不是条文。 */
  gist: string;
  number?: number;
  unit?: RuleUnit;
  threshold?: readonly Threshold[];
  articles: readonly Citation[];
  basis: RuleBasis;
  software: RuleSoftware;
}>;

/** 一组规则，保留每条编号的字面类型，使全部编号成为一个可以检查的类型。 */
export function ruleGroup<const Id extends string>(rows: readonly RuleRow<Id>[]): readonly RuleRow<Id>[] {
  return rows;
}
