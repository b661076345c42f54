import { citeAll, type RuleId, rule } from '@lpt/law';
import { chineseDay, type Day } from '../kernel/day.ts';
import type { Profile } from '../registry/registry.ts';
import { profileTitles } from '../registry/titles.ts';
import { clocksNear, kindSays, promptOnly, setElsewhere } from './asked-related.ts';
import { rowsEver, rowsOfRule } from './asked-rows.ts';

/** 规则算不出期限的理由：本来不是期限、不适用于写明的领域、当日没有施行。 */
export function noPeriodSays(id: RuleId, on: Day, profiles: readonly Profile[]): string {
  const rows = rowsEver(id);
  if (rows.length === 0)
    return `规则${id}没有规定期限，不能计算：${why(id)}。要旨：${gistAndBasis(id)}。${nearSays(id)}`;
  const inForce = rowsOfRule(id, on);
  if (inForce.length > 0) {
    const scopes = [...new Set(inForce.map(({ scope }) => profileTitles[scope]))].join('、');
    const asked = profiles.map((profile) => profileTitles[profile]).join('、');
    return `规则${id}适用于${scopes}，不适用于${asked}。机关同时适用几个领域的，一并写明。`;
  }
  const next = rows.flatMap(({ from }) => (from && on < from ? from : [])).sort()[0];
  if (next) return `规则${id}的期限自${chineseDay(next)}起施行，${chineseDay(on)}还没有施行。`;
  return `规则${id}的期限在${chineseDay(on)}已经失效。`;
}

function why(id: RuleId): string {
  const { kind, procedure } = rule(id);
  const paper = setElsewhere[id];
  if (paper) return `具体期限由${paper}写明`;
  if (promptOnly.has(id)) return '它只要求及时、立即办理，没有写明日数';
  if (procedure === '期间') return '它规定怎样计算期间，已经用在各项期限的算式里';
  return kindSays[kind];
}

function gistAndBasis(id: RuleId): string {
  const { gist, articles } = rule(id);
  return articles.length > 0 ? `${gist}（${citeAll(articles)}）` : gist;
}

function nearSays(id: RuleId): string {
  const near = clocksNear[id] ?? [];
  const list = near.map((each) => `${each}（${titleOf(each)}）`).join('、');
  return list && `有关的期限见规则${list}。`;
}

function titleOf(id: RuleId): string {
  const [row] = rowsEver(id);
  if (!row) return rule(id).gist;
  return row.scope === 'general' ? row.title : `${profileTitles[row.scope]}：${row.title}`;
}
