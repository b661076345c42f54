import type { BodyId, OfficerId } from '../case/people.ts';
import { phaseTitles } from '../case/phase.ts';
import { division } from '../registry/divisions.ts';
import type { Registry } from '../registry/registry.ts';
import { type CaseRow, type Condition, holds, prefixOf } from './condition.ts';

/** 说明里所用的名称。查不到的，给出编号本身。 */
export type Names = Readonly<{
  body(id: BodyId): string;
  unit(id: string): string;
  officer(id: OfficerId): string;
  /** 区划前缀的名称：4401 → 广州市。 */
  division(prefix: string): string;
  stage(stage: string): string;
}>;

/** 由主体库取名称；承办机构在 `body` 这一机关里找。 */
export function namesFrom(registry: Registry, body: BodyId | null): Names {
  const phases: Readonly<Record<string, string>> = phaseTitles;
  return {
    body: (id) => registry.body(id)?.name ?? id,
    unit: (id) => (body === null ? id : (registry.unit(body, id)?.name ?? id)),
    officer: (id) => registry.officer(id)?.name ?? id,
    division: (prefix) => division(prefix.padEnd(6, '0'))?.name ?? prefix,
    stage: (stage) => phases[stage] ?? stage,
  };
}

/** 条件的中文说法：“由阳山县农业农村局办理，并且由执法大队承办”。 */
export function says(condition: Condition, names: Names): string {
  if ('any' in condition)
    return condition.any.length === 0 ? '没有案件' : parts(condition.any, '；或者', names);
  if ('all' in condition)
    return condition.all.length === 0 ? '全部案件' : parts(condition.all, '，并且', names);
  if ('not' in condition) return `除去“${says(condition.not, names)}”的`;
  return atomSays(condition, names, true);
}

function parts(conditions: readonly Condition[], word: string, names: Names): string {
  return conditions.map((each) => nested(each, names)).join(word);
}

function nested(condition: Condition, names: Names): string {
  const several =
    ('any' in condition && condition.any.length > 1) || ('all' in condition && condition.all.length > 1);
  return several ? `（${says(condition, names)}）` : says(condition, names);
}

type Atom = Exclude<Condition, { any: unknown } | { all: unknown } | { not: unknown }>;

function atomSays(atom: Atom, names: Names, positive: boolean): string {
  const no = positive ? '' : '不';
  if ('body' in atom) return `${no}由${names.body(atom.body)}办理`;
  if ('within' in atom) return `${no}在${names.division(prefixOf(atom.within))}辖区内`;
  if ('unit' in atom) return unitSays(atom.unit, names, positive);
  if ('handledBy' in atom) return `${no}由${names.officer(atom.handledBy)}承办`;
  if ('confidential' in atom) return `${atom.confidential === positive ? '' : '不'}属于须限制知悉范围的案件`;
  if ('stageIn' in atom) return `${no}处于“${atom.stageIn.map(names.stage).join('、')}”阶段`;
  return positive ? '是凭查询码所查的案件' : '不是凭查询码所查的案件';
}

function unitSays(unit: string | null, names: Names, positive: boolean): string {
  if (unit === null) return positive ? '没有确定承办机构' : '已经确定承办机构';
  return `${positive ? '' : '不'}由${names.unit(unit)}承办`;
}

/** 条件不成立的全部理由，逐条不重复；成立时没有。 */
export function reasonsAgainst(condition: Condition, row: CaseRow, names: Names): readonly string[] {
  if (holds(condition, row)) return [];
  if ('not' in condition) return [`属于除外的情形：${says(condition.not, names)}`];
  if ('all' in condition) return distinctReasons(condition.all, row, names);
  if ('any' in condition)
    return condition.any.length === 0 ? ['没有可以查看的案件'] : distinctReasons(condition.any, row, names);
  return [atomSays(condition, names, false)];
}

function distinctReasons(conditions: readonly Condition[], row: CaseRow, names: Names): readonly string[] {
  return [...new Set(conditions.flatMap((each) => reasonsAgainst(each, row, names)))];
}

/** 为什么不成立，一句话；成立时为空。 */
export function whyNot(condition: Condition, row: CaseRow, names: Names): string {
  return reasonsAgainst(condition, row, names).join('；');
}
