import { type FactName, facts } from '../facts/facts.ts';
import { type GuardId, guardOf } from '../guards/guards.ts';
import type { Fact, FactReading } from './fact.ts';
import { type Judge, judge, type Reader, readFact, type Verdict } from './judge.ts';

type Known = Readonly<{ verdicts: Map<GuardId, Verdict>; readings: Map<FactName, FactReading<string>> }>;

/**
 * 一次提问用的判断：案件、时间、人都不变，也没有新的输入，所以对同一报批、同一当事人，一个条件只判断一次，一项事实只读一次。
 * 随报批种类不同的不记。换了案件或者有了输入，另起一个。
 */
export function rememberingJudge(): Judge {
  const bySubject = new Map<object, Known>();
  return (id, scope) => {
    const known = knownOf(bySubject, scope.request ?? scope.party ?? scope.theCase);
    const before = known.verdicts.get(id);
    if (before) return before;
    const verdict = judge(id, scope, readerOf(known));
    if (!guardOf(id).reads.some(perApproval)) known.verdicts.set(id, verdict);
    return verdict;
  };
}

function knownOf(bySubject: Map<object, Known>, subject: object): Known {
  const known = bySubject.get(subject) ?? { verdicts: new Map(), readings: new Map() };
  bySubject.set(subject, known);
  return known;
}

function readerOf({ readings }: Known): Reader {
  return (name, scope) => {
    const before = readings.get(name);
    if (before !== undefined) return before;
    const reading = readFact(name, scope);
    if (!perApproval(name)) readings.set(name, reading);
    return reading;
  };
}

const byApproval: ReadonlySet<string> = new Set(
  Object.entries(facts).flatMap(([name, each]) => ((each as Fact).perApproval ? [name] : [])),
);

function perApproval(name: FactName): boolean {
  return byApproval.has(name);
}
