import { type FactName, facts } from '../facts/facts.ts';
import { type GuardId, guardOf } from '../guards/guards.ts';
import type { Fact } from './fact.ts';
import { type Judge, judge, type Verdict } from './judge.ts';

/**
 * 一次提问用的判断：案件、时间、人都不变，也没有新的输入，所以对同一报批、同一当事人，一个条件只判断一次。
 * 随报批种类不同的条件不记。换了案件或者有了输入，另起一个。
 */
export function rememberingJudge(): Judge {
  const bySubject = new Map<object, Map<GuardId, Verdict>>();
  return (id, scope) => {
    const subject = scope.request ?? scope.party ?? scope.theCase;
    const known = bySubject.get(subject) ?? new Map<GuardId, Verdict>();
    bySubject.set(subject, known);
    const before = known.get(id);
    if (before) return before;
    const verdict = judge(id, scope);
    if (!guardOf(id).reads.some(perApproval)) known.set(id, verdict);
    return verdict;
  };
}

function perApproval(name: FactName): boolean {
  return (facts[name] as Fact).perApproval === true;
}
