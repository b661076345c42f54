import type { Clock } from '../clocks/clock.ts';
import type { Scope } from '../engine/context.ts';
import { judge, refusalOf } from '../engine/judge.ts';
import type { Refusal } from '../engine/refusal.ts';
import { type GuardId, guardOf } from '../guards/guards.ts';
import { actOf } from '../procedures/acts.ts';
import { type Need, needOfGuard, onceByField } from './check-need.ts';

/** 一类办理的结论：几句话、期限、不合法之处、待补。后两样另外并入全部的。 */
export type CheckTopic = Readonly<{
  says: readonly string[];
  clocks: readonly Clock[];
  refusals: readonly Refusal[];
  needs: readonly Need[];
}>;

/** 判断一个条件的所得：不合法，或者缺一个字段而没有判断。 */
export type Finding = Readonly<{ refusal: Refusal } | { need: Need }>;

/** 一类办理的结论，由各处所得归成。 */
export function topicOf({
  findings,
  ...rest
}: Pick<CheckTopic, 'says' | 'clocks'> & Readonly<{ findings: readonly Finding[] }>): CheckTopic {
  return {
    ...rest,
    refusals: findings.flatMap((each) => ('refusal' in each ? each.refusal : [])),
    needs: onceByField(findings.flatMap((each) => ('need' in each ? each.need : []))),
  };
}

/** 问的是轮到谁办、在不在办，不是合不合法。 */
const notAboutLaw: ReadonlySet<GuardId> = new Set<GuardId>([
  'actor-handles-case',
  'no-same-request-pending',
  'request-awaits-actor',
  'approver-is-not-handler',
]);

/** 一项办理的条件，去掉问轮到谁办的和没有写到的。 */
export function lawGuards(act: string, unasked: readonly GuardId[] = []): readonly GuardId[] {
  return actOf(act).guards.filter((id) => !notAboutLaw.has(id) && !unasked.includes(id));
}

const untoldValues: ReadonlySet<string> = new Set(['not-given', 'not-known', 'unknown']);

/** 不成立的条件是不合法之处，只提示的不算；成立而所看的事没有写的，是待补。 */
export function findingsIn(scope: Scope, ids: readonly GuardId[]): readonly Finding[] {
  return ids.flatMap((id): readonly Finding[] => {
    const verdict = judge(id, scope);
    if (verdict.state !== 'passed')
      return verdict.guard.level === 'block' ? [{ refusal: refusalOf(verdict, scope) }] : [];
    const untold = Object.values(verdict.facts).some((value) => untoldValues.has(value));
    return untold ? needsOf([id]) : [];
  });
}

/** 没有写到、因而没有判断的条件，列为待补。 */
export function needsOf(ids: readonly GuardId[]): readonly Finding[] {
  return ids.flatMap(needOfGuard).map((need) => ({ need }));
}

/** 只提示而不成立的条件，一条一句。 */
export function warningsIn(scope: Scope, ids: readonly GuardId[]): readonly string[] {
  return ids
    .map((id) => judge(id, scope))
    .filter(({ state, guard }) => state !== 'passed' && guard.level === 'warn')
    .map(({ guard }) => `提示：${guard.says}。${guard.remedy}。`);
}

/** 事实已经写明不成立的条件，是一处所得。 */
export function findingOf(id: GuardId, detail?: string): Finding {
  return { refusal: fromGuard(id, detail) };
}

/** 事实已经写明不成立的条件，直接作为不合法之处。 */
export function fromGuard(id: GuardId, detail?: string): Refusal {
  const { says, remedy, articles, rule: ruleId, fix } = guardOf(id);
  return {
    code: id,
    says,
    remedy,
    articles,
    ...(detail ? { detail } : {}),
    ...(ruleId ? { rule: ruleId } : {}),
    ...(fix ? { fix } : {}),
  };
}
