/** The account of every rule, with what stands on it and what exercises it. */
import { accountForRules, type Citation, placedRules, type Rule, type RuleAccount, rules } from '@lpt/law';
import { exercisedBy, namingRule } from './law-scenarios.ts';
import { type LawUse, lawUses, samePlace } from './law-uses.ts';

/** One rule: its standing and sentence, its uses, and the scenario and test files that exercise it. */
export type AccountedRule = RuleAccount &
  Readonly<{ rule: Rule; uses: readonly LawUse[]; exercisedBy: readonly string[] }>;

/** Every rule in order. Reads the tables and the repository's files. */
export function accountedRules(uses: readonly LawUse[] = lawUses()): readonly AccountedRule[] {
  const byId = new Map(rules.map(({ id }) => [id, uses.filter((use) => use.rules.includes(id))]));
  const byArticle = new Map(rules.map((rule) => [rule.id, uses.filter((use) => standsOn(use, rule))]));
  const accounts = accountForRules({ byId: titlesOf(byId), byArticle: titlesOf(byArticle) });
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  return accounts.flatMap((account) => {
    const rule = ruleOf.get(account.id);
    if (!rule) return [];
    const own = byId.get(account.id) ?? [];
    const placed = placedRules.find(({ ids }) => ids.includes(account.id));
    const used = own.length > 0 || placed ? own : (byArticle.get(account.id) ?? []);
    const shownBy = placed ? [placed.shownBy] : [];
    const exercised = [...shownBy, ...namingRule(account.id), ...used.flatMap(exercisedBy)];
    const uses = account.standing === 'coded' ? used : [];
    return [{ ...account, rule, uses, exercisedBy: [...new Set(exercised)] }];
  });
}

/** The use cites exactly every place the rule rests on. Steps only frame others and do not count. */
function standsOn({ kind, articles }: LawUse, rule: Rule): boolean {
  if (kind === '环节' || rule.articles.length === 0) return false;
  return rule.articles.every((place: Citation) => articles.some((cited) => samePlace(cited, place)));
}

function titlesOf<K>(uses: ReadonlyMap<K, readonly LawUse[]>): ReadonlyMap<K, readonly string[]> {
  return new Map([...uses].map(([id, each]) => [id, [...new Set(each.map(nameOf))]]));
}

function nameOf({ kind, title }: LawUse): string {
  return kind === '计算' ? `代码“${title}”` : `${kind}“${title}”`;
}
