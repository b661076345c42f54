import { citeAll, type RuleId, rule } from '@lpt/law';
import { deadlines } from '../deadlines/deadlines.ts';
import { chineseDay, type Day } from '../kernel/day.ts';
import type { Profile } from '../registry/registry.ts';
import { profileTitles } from '../registry/titles.ts';

/** 每年固定的日子，不从某日起算。 */
const fixedDates: Partial<Readonly<Record<RuleId, string>>> = { 'PUB-22': '每年1月31日以前' };

/** 规则算不出期限的理由：本来不是期限、固定的日子、不适用于写明的领域、当日没有施行。 */
export function noPeriodSays(id: RuleId, on: Day, profiles: readonly Profile[]): string {
  const { gist, articles } = rule(id);
  const basis = articles.length > 0 ? `（${citeAll(articles)}）` : '';
  const fixed = fixedDates[id];
  if (fixed) return `规则${id}没有规定从某日起算的期限，是固定的日子：${fixed}${basis}。`;
  const rows = deadlines.filter((row) => row.rule === id);
  if (rows.length === 0) return `规则${id}没有规定期限，不能计算：${gist}${basis}。`;
  const inForce = rows.filter(({ from, to }) => (!from || from <= on) && (!to || on < to));
  if (inForce.length > 0) {
    const scopes = [...new Set(inForce.map(({ scope }) => profileTitles[scope]))].join('、');
    const asked = profiles.map((profile) => profileTitles[profile]).join('、');
    return `规则${id}适用于${scopes}，不适用于${asked}。`;
  }
  const next = rows.flatMap(({ from }) => (from && on < from ? from : [])).sort()[0];
  if (next) return `规则${id}的期限自${chineseDay(next)}起施行，${chineseDay(on)}还没有施行。`;
  return `规则${id}的期限在${chineseDay(on)}已经失效。`;
}
