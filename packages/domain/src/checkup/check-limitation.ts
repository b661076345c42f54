import { type Citation, type RuleId, rule } from '@lpt/law';
import { chineseDay, type Day, plusMonths } from '../kernel/day.ts';
import { penaltyLawChoices } from '../law-time/penalty-law-2021.ts';
import { matterOf } from '../matters/matters.ts';
import type { CheckSubject } from './check-case.ts';
import type { CheckFacts } from './check-facts.ts';

/** 一项违法行为的追责时效。 */
export type LimitationCheck = Readonly<{
  violation: string;
  rule: RuleId;
  /** 时效的最后一日，当日发现的仍可以处罚。 */
  until: Day;
  /** 没有写发现之日的，不判断。 */
  state: 'inside' | 'expired' | 'not-asked';
  says: string;
  articles: readonly Citation[];
}>;

/** 各项违法行为的追责时效：二年；有危害后果的五年；治安六个月。自行为终了之日起算。 */
export function checkLimitation({ facts, on }: CheckSubject): readonly LimitationCheck[] {
  return facts.violations.map((given, index) => {
    const id = periodRule(given, facts.decision?.on ?? on);
    const { number = 0, unit, articles } = rule(id);
    const until = plusMonths(given.to, unit === 'year' ? number * 12 : number);
    const found = facts.discoveredOn;
    const state = found === undefined ? 'not-asked' : stateOf(found, until);
    const length = unit === 'year' ? `${number}年` : `${number}个月`;
    const end = `行为终了于${chineseDay(given.to)}，追责时效${length}，至${chineseDay(until)}届满`;
    const then =
      found &&
      `；${chineseDay(found)}发现，${state === 'expired' ? '已经超过时效，不再处罚' : '没有超过时效'}`;
    return { violation: `V${index + 1}`, rule: id, until, state, says: `${end}${then ?? ''}。`, articles };
  });
}

function stateOf(found: Day, until: Day): 'inside' | 'expired' {
  return found > until ? 'expired' : 'inside';
}

function periodRule(given: CheckFacts['violations'][number], handledOn: Day): RuleId {
  if (given.publicOrder) return 'LIM-04';
  const five = given.harm || (given.matter !== undefined && matterOf(given.matter).limitationYears === 5);
  if (!five) return 'LIM-01';
  const choice = penaltyLawChoices(given.to, handledOn).find(({ change }) => change.rule === 'LIM-02');
  return choice?.applies === 'before' ? 'LIM-01' : 'LIM-02';
}
