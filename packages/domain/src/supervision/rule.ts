import type { Citation } from '@lpt/law';
import type { Case, Procedure } from '../case/case.ts';
import type { EventType } from '../case/events.ts';
import type { PartyId } from '../case/people.ts';
import type { ViewContext } from '../engine/context.ts';
import type { Day } from '../kernel/day.ts';

/** 规则编号，公布以后不变。 */
export type SupervisionRuleId = `SR-${string}`;

/** 问题的轻重：提示核对、应当纠正、严重违法。 */
export type SupervisionLevel = 'remind' | 'correct' | 'serious';

export const supervisionLevelTitles: Readonly<Record<SupervisionLevel, string>> = {
  remind: '提示核对',
  correct: '应当纠正',
  serious: '严重违法',
};

/** 监督条例第十一条列举的情形里，系统能从案件记录看出的几类。 */
export type SupervisionCategory = 'qualification' | 'procedure' | 'substance' | 'duty';

export const supervisionCategoryTitles: Readonly<Record<SupervisionCategory, string>> = {
  qualification: '主体、人员资格',
  procedure: '执法程序',
  substance: '执法决定',
  duty: '履行职责',
};

/** 问题所依据的一项事实。`source` 是记下它的事件种类，或者文书、笔录、送达的编号。 */
export type FindingFact = Readonly<{ title: string; value: string; source: string }>;

/** 一条规则在一个案件里发现的一个问题。 */
export type Finding = Readonly<{
  /** 案件里的哪一件事：文号、笔录编号、环节代号。同一规则、同一当事人之内不变，用来去重。 */
  subject: string;
  party?: PartyId;
  /** 期限类的为期限最后一日，其余为问题发生之日。 */
  since: Day;
  /** 具体的一句话，不含当天的日期，重算不变。 */
  says: string;
  facts: readonly FindingFact[];
}>;

/**
 * 一条监督规则。看的是记下来的事实，不是办理时拦没拦：案件可能来自没有这些条件的系统。
 * `finds` 对任何状态的案件都有答案，不抛出，同样的案件和日期给出同样的结果。
 */
export type SupervisionRule = Readonly<{
  id: SupervisionRuleId;
  /** 代号，与文件名相同。 */
  name: string;
  title: string;
  category: SupervisionCategory;
  /** 看哪些程序的案件。 */
  procedures: readonly Procedure[];
  articles: readonly Citation[];
  level: SupervisionLevel;
  /** 哪些事件会改变结果；此外只有日子过去会改变结果。 */
  watches: readonly EventType[];
  finds(theCase: Case, ctx: ViewContext): readonly Finding[];
}>;

type Definition = Omit<SupervisionRule, 'procedures'> & Partial<Pick<SupervisionRule, 'procedures'>>;

/** 写一条监督规则。没有写明程序的，只看普通程序。 */
export function supervisionRule(definition: Definition): SupervisionRule {
  return { procedures: ['ordinary'], ...definition };
}
