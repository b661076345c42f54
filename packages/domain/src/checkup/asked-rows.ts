import { type Rule, type RuleScope, rules } from '@lpt/law';
import { deadlines } from '../deadlines/deadlines.ts';
import type { Length, Unit } from '../deadlines/length.ts';
import type { CountingKind, DeadlineRow, ExtensionRule } from '../deadlines/row.ts';
import type { Day } from '../kernel/day.ts';
import type { Profile } from '../registry/registry.ts';

/** 规则编号对应的期限：期限表里的一行、一次延长，或者规则本身写明的长度。 */
export type AskedRow = Readonly<{ row: DeadlineRow; source: 'table' | 'extension' | 'rule' }>;

/** 只按规则编号问，有延长、扣除的优先取列有延长、扣除的一行；都没有的取通用的一行。 */
export type RowWish = Readonly<{ profiles: readonly Profile[]; pauses: boolean; extensions: boolean }>;

/** 写明时间长度而不是一段期间的规则：年龄、单位、假日天数、固定的日历日。 */
const notPeriods: ReadonlySet<string> = new Set(['DIS-01', 'DIS-02', 'TIM-02', 'TIM-10', 'PUB-22']);
const backwards: ReadonlySet<string> = new Set(['SUB-03']);

const scopeProfiles: Partial<Readonly<Record<RuleScope, Profile>>> = {
  广东: 'guangdong',
  市监: 'market',
  农业: 'agriculture',
  住建: 'construction',
  交通: 'transport',
  公安: 'police',
  治安: 'police',
  海关: 'customs',
  医保: 'medical-insurance',
  环保: 'ecology',
};

const timeUnits: ReadonlySet<string> = new Set(['working-day', 'calendar-day', 'hour', 'month', 'year']);

function isUnit(unit: string | undefined): unit is Unit {
  return unit !== undefined && timeUnits.has(unit);
}

/** 某规则在期限表里的各行，该日有效的。 */
export function rowsOfRule(ruleId: string, on: Day): readonly DeadlineRow[] {
  return deadlines.filter(
    ({ rule, from, to }) => rule === ruleId && (!from || from <= on) && (!to || on < to),
  );
}

/** 规则编号对应的期限；没有时间长度的规则没有。 */
export function askedRow(ruleId: string, on: Day, wish: RowWish): AskedRow | undefined {
  const row = best(rowsOfRule(ruleId, on), wish);
  if (row) return { row, source: 'table' };
  // 期限表里有而该日没有施行的，就是没有，不能拿规则的数字代替。
  if (deadlines.some(({ rule }) => rule === ruleId)) return undefined;
  const extension = extensionOfRule(ruleId);
  if (extension) return { row: extension, source: 'extension' };
  const own = rules.find(({ id }) => id === ruleId);
  const made = own && rowOfRule(own);
  return made && { row: made, source: 'rule' };
}

function best(
  rows: readonly DeadlineRow[],
  { profiles, pauses, extensions }: RowWish,
): DeadlineRow | undefined {
  const score = (row: DeadlineRow): number => {
    const own = row.scope !== 'general' && profiles.includes(row.scope) ? 8 : 0;
    const wanted = (pauses && row.excluded?.length ? 2 : 0) + (extensions && row.extensions?.length ? 2 : 0);
    return own + (profiles.length === 0 ? wanted : 0) + (row.scope === 'general' ? 1 : 0);
  };
  const standing = rows.filter(({ scope }) => applies(scope, profiles));
  return standing.reduce<DeadlineRow | undefined>(
    (found, row) => (found && score(found) >= score(row) ? found : row),
    undefined,
  );
}

function applies(scope: Profile, profiles: readonly Profile[]): boolean {
  return profiles.length === 0 || scope === 'general' || profiles.includes(scope);
}

/** 延长的规则单独问时，自延长前的届满日接着数一段。没有定长的延长由批准的文书定，不能单独算。 */
function extensionOfRule(ruleId: string): DeadlineRow | undefined {
  for (const row of deadlines) {
    const found = row.extensions?.find(({ rule, length }) => rule === ruleId && length !== undefined);
    if (found?.length) return extended(row, found, found.length);
  }
  return undefined;
}

function extended(row: DeadlineRow, { rule, title, articles }: ExtensionRule, length: Length): DeadlineRow {
  const { extensions: _extensions, setByPaper: _setByPaper, ...rest } = row;
  return { ...rest, rule, title: `${row.title}：${title}`, articles, length, runsFrom: '延长前的期限届满' };
}

function rowOfRule(own: Rule): DeadlineRow | undefined {
  const { id, number, unit, gist, articles, scope, kind } = own;
  if (number === undefined || !isUnit(unit) || kind === 'threshold' || notPeriods.has(id)) return undefined;
  return {
    id,
    rule: id,
    scope: scopeProfiles[scope] ?? 'general',
    title: gist,
    articles,
    length: { count: number, unit },
    runsFrom: '起算',
    direction: backwards.has(id) ? 'back' : 'forward',
    binds: 'organ',
    counting: countingOf(id),
  };
}

/** 规则本身的计算办法：复议、诉讼各依其法，时效和强制措施不顺延，其余依案件所属领域的规章。 */
function countingOf(ruleId: string): CountingKind {
  if (ruleId.startsWith('REM-')) return 'reconsideration';
  if (ruleId.startsWith('CRT-') && ruleId !== 'CRT-02') return 'civil-procedure';
  return /^(?:LIM|CRT|SEA|FRZ|COE|ENF)-/.test(ruleId) ? 'protective' : 'case';
}
