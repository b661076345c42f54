import type { Citation, RuleId } from '@lpt/law';
import type { PartyId } from '../case/people.ts';
import type { DeadlineId } from '../deadlines/deadlines.ts';
import type { Derivation } from '../deadlines/derivation.ts';
import type { Day } from '../kernel/day.ts';

/**
 * 本案的一个期限。`limit` 约束机关，过了就是逾期；`window` 是当事人的期间，过了只是届满。
 * 每个期限都带算式：从哪一日起、扣了哪些、延了多少、为什么顺延。
 */
export type Clock = Readonly<{
  /** 案内唯一：期限代号加当事人或者事项编号。 */
  key: string;
  id: DeadlineId;
  rule: RuleId;
  title: string;
  nature: 'limit' | 'window';
  party?: PartyId;
  startsOn: Day;
  derivation: Derivation;
  /** `void` 是决定已经不再有效，期限没有走完就不再计算。 */
  status: 'running' | 'paused' | 'met' | 'overdue' | 'expired' | 'void';
  /** 办结之日；不再计算的，从这一日起不再计算。 */
  metOn?: Day;
  articles: readonly Citation[];
}>;

/** 期限状态的名称。 */
export const clockStatusTitles: Readonly<Record<Clock['status'], string>> = {
  running: '正在计算',
  paused: '暂停计算',
  met: '已经办结',
  overdue: '已经逾期',
  expired: '已经届满',
  void: '不再计算',
};
