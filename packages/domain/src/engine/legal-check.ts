import type { Case, Phase, Procedure } from '../case/case.ts';
import type { PartyId } from '../case/people.ts';
import { actOf } from '../procedures/acts.ts';
import type { Scope } from './context.ts';
import { type Judge, type Verdict, verdicts } from './judge.ts';
import { rememberingJudge } from './remembering-judge.ts';

/** 法律检查的一项：哪个条件、对谁、结论、理由、怎样补。 */
export type CheckItem = Readonly<{ verdict: Verdict; party?: PartyId; act: string }>;

type Gates = Readonly<Partial<Record<Phase, readonly string[]>>>;

/** 各阶段检查的是下一个关口：立案、调查终结、批准、决定、结案。 */
const gates: Gates = {
  lead: ['request-filing'],
  verifying: ['request-filing'],
  investigating: ['close-investigation'],
  'investigation-closed': ['submit-review', 'request-proposal'],
  reviewing: ['give-review-opinion', 'request-proposal'],
  reviewed: ['request-proposal'],
  proceeding: ['request-decision'],
  closed: ['archive-case'],
};

/** 简易程序、行政检查的关口。普通程序的在上面。 */
const otherGates: Readonly<Partial<Record<Procedure, Gates>>> = {
  summary: {
    investigating: ['decide-on-the-spot'],
    proceeding: ['decide-on-the-spot', 'close-summary-case'],
    closed: ['archive-case'],
  },
  inspection: {
    inspecting: ['request-inspection', 'check-in-inspection', 'close-inspection'],
    closed: ['archive-case'],
  },
};

// 这些条件问的是“现在轮到谁办”，不是案件合不合法。
const notAboutLaw = new Set([
  'no-same-request-pending',
  'request-awaits-actor',
  'request-pending',
  'actor-handles-case',
  'approver-is-not-handler',
  'reviewer-is-not-handler',
  'reviewer-qualified',
  'review-open',
  'no-review-open',
  'right-kind-of-review',
]);

/** 案件在下一个关口前的法律检查。已经决定的当事人看执行和公示，不再看决定的条件。 */
export function legalCheck(theCase: Case, ctx: Scope['ctx']): readonly CheckItem[] {
  const gate = (otherGates[theCase.procedure] ?? gates)[theCase.phase] ?? [];
  const judging = rememberingJudge();
  const items = gate.flatMap((name) => itemsOf(name, theCase, ctx, judging));
  const closing =
    theCase.procedure === 'ordinary' &&
    theCase.phase === 'proceeding' &&
    theCase.parties.every(({ decision }) => decision)
      ? itemsOf('request-closing', theCase, ctx, judging)
      : [];
  const seen = new Set<string>();
  return [...items, ...closing].filter(({ verdict, party }) => {
    const key = `${verdict.guard.id}/${party ?? ''}`;
    if (notAboutLaw.has(verdict.guard.id) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function itemsOf(name: string, theCase: Case, ctx: Scope['ctx'], judging: Judge): readonly CheckItem[] {
  const act = actOf(name);
  if (act.per === 'case')
    return verdicts(act, { theCase, ctx, input: undefined }, judging).map((verdict) => ({
      verdict,
      act: name,
    }));
  return theCase.parties
    .filter(({ decision, proposal }) => proposal && !decision)
    .flatMap((party) =>
      verdicts(act, { theCase, ctx, party, input: undefined }, judging).map((verdict) => ({
        verdict,
        party: party.id,
        act: name,
      })),
    );
}
