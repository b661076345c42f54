import type { Citation } from '@lpt/law';
import { type FactName, type Facts, facts } from '../facts/facts.ts';
import { type GuardId, guardOf } from '../guards/guards.ts';
import { citationsFor } from '../law-scope/citations-for.ts';
import type { Act } from './act.ts';
import type { Scope } from './context.ts';
import { type Fact, type FactReading, noteOf, readingValue } from './fact.ts';
import type { Guard } from './guard.ts';
import type { Refusal } from './refusal.ts';

/** 一个条件在本案上的结论。 */
export type Verdict = Readonly<{
  guard: Guard;
  state: 'passed' | 'missing' | 'unlawful';
  /** 具体到本案的说明。 */
  detail?: string;
  articles: readonly Citation[];
  /** 读到的事实及其值，给页面和监督看。 */
  facts: Readonly<Partial<Record<FactName, string>>>;
}>;

/** 怎样判断一个条件：每次重读事实，或者同一次提问里记住判断过的。 */
export type Judge = (id: GuardId, scope: Scope) => Verdict;

/** 怎样读一项事实：从案件里读，或者用同一次提问里读过的。 */
export type Reader = (name: FactName, scope: Scope) => FactReading<string>;

/** 从案件里读一项事实。 */
export function readFact(name: FactName, scope: Scope): FactReading<string> {
  return (facts[name] as Fact).of(scope);
}

/** 判断一个条件。只算它声明要读的事实。 */
export function judge(id: GuardId, scope: Scope, read: Reader = readFact): Verdict {
  const guard = guardOf(id);
  const readings: Partial<Record<FactName, string>> = {};
  const notes: string[] = [];
  for (const name of guard.reads) {
    const reading = read(name, scope);
    readings[name] = readingValue(reading);
    const note = noteOf(reading);
    if (note) notes.push(note);
  }
  const known = readings as Facts;
  return {
    guard,
    state: stateOf(guard, known),
    ...(notes.length > 0 ? { detail: notes.join('；') } : {}),
    articles: citationsFor(guard.articles, scope.theCase.profiles),
    facts: readings,
  };
}

function stateOf(guard: Guard, known: Facts): Verdict['state'] {
  if (guard.holds(known)) return 'passed';
  return guard.unlawful?.(known) ? 'unlawful' : 'missing';
}

/** 一项办理的全部条件的结论。报批、批准时看的是报批的输入。 */
export function verdicts(act: Act, scope: Scope, judging: Judge = judge): readonly Verdict[] {
  const judged = scope.request
    ? { ...scope, input: { ...scope.request.input, ...(scope.input as object) } }
    : scope;
  return act.guards.filter((id) => concerns(id, scope)).map((id) => judging(id, judged));
}

function concerns(id: GuardId, { theCase }: Scope): boolean {
  const { profiles } = guardOf(id);
  return !profiles || profiles.some((each) => theCase.profiles.includes(each));
}

/** 判断过的条件里不成立的，作为拒绝的理由。只提示的不算。 */
export function refusalsOf(judged: readonly Verdict[], scope: Scope): readonly Refusal[] {
  return judged
    .filter(({ state, guard }) => state !== 'passed' && guard.level === 'block')
    .map((verdict) => refusalOf(verdict, scope));
}

/** 由结论得到拒绝的理由。 */
export function refusalOf({ guard, detail, articles }: Verdict, { party }: Scope): Refusal {
  return {
    code: guard.id,
    says: guard.says,
    remedy: guard.remedy,
    articles,
    ...(detail ? { detail } : {}),
    ...(guard.fix ? { fix: guard.fix } : {}),
    ...(guard.rule ? { rule: guard.rule } : {}),
    ...(party ? { party: party.id } : {}),
  };
}
