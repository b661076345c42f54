import type { Standing } from '../accounting.ts';
import { type RuleId, rules } from '../rules/rules.ts';
import { asideRules } from './aside-rules.ts';
import { placedRules } from './placed-rules.ts';

/** 一条规则的交代：着落，和一句话。 */
export type RuleAccount = Readonly<{ id: RuleId; standing: Standing; why: string }>;

/** 代码里的引用：写明编号的，和只引用同一条文的。值是引用之处的名称。 */
export type RuleCitations = Readonly<{
  byId: ReadonlyMap<RuleId, readonly string[]>;
  byArticle: ReadonlyMap<RuleId, readonly string[]>;
}>;

/**
 * 全部规则逐条的交代，按规则的先后。
 * 登记了落实之处的和代码写明编号的都算有代码；其次是说明了没有动作的——条文虽被引用，
 * 引用的可能是同条的另一层意思；最后才看条文是否被引用。
 */
export function accountForRules({ byId, byArticle }: RuleCitations): readonly RuleAccount[] {
  return rules.map(({ id }) => {
    const placed = placedRules.find(({ ids }) => ids.includes(id));
    if (placed) return { id, standing: 'coded', why: placed.why };
    const named = byId.get(id) ?? [];
    if (named.length > 0) return { id, standing: 'coded', why: saysOf(named) };
    const aside = asideRules.find(({ ids }) => ids.includes(id));
    if (aside) return { id, standing: aside.standing, why: aside.why };
    const cited = byArticle.get(id) ?? [];
    if (cited.length > 0) return { id, standing: 'coded', why: saysOf(cited) };
    return { id, standing: 'unaccounted', why: '还没有交代' };
  });
}

function saysOf(places: readonly string[]): string {
  const shown = places.slice(0, 3).join('、');
  return places.length > 3 ? `由${shown}等${places.length}处落实` : `由${shown}落实`;
}
