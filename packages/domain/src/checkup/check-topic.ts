import type { Clock } from '../clocks/clock.ts';
import type { Scope } from '../engine/context.ts';
import { judge, refusalOf } from '../engine/judge.ts';
import type { Refusal } from '../engine/refusal.ts';
import { type GuardId, guardOf } from '../guards/guards.ts';
import { actOf } from '../procedures/acts.ts';

/** 一类办理的结论：几句话、期限、不合法之处。不合法之处另外并入全部的理由。 */
export type CheckTopic = Readonly<{
  says: readonly string[];
  clocks: readonly Clock[];
  refusals: readonly Refusal[];
}>;

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

/** 不成立的条件，作为不合法之处；只提示的不算。 */
export function refusalsIn(scope: Scope, ids: readonly GuardId[]): readonly Refusal[] {
  return ids
    .map((id) => judge(id, scope))
    .filter(({ state, guard }) => state !== 'passed' && guard.level === 'block')
    .map((verdict) => refusalOf(verdict, scope));
}

/** 只提示而不成立的条件，一条一句。 */
export function warningsIn(scope: Scope, ids: readonly GuardId[]): readonly string[] {
  return ids
    .map((id) => judge(id, scope))
    .filter(({ state, guard }) => state !== 'passed' && guard.level === 'warn')
    .map(({ guard }) => `提示：${guard.says}。${guard.remedy}。`);
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
