import type { Case } from '../case/case.ts';
import { type InspectionStage, inspectionStage } from '../case/inspection.ts';
import type { Party } from '../case/party.ts';
import type { PartyId } from '../case/people.ts';
import type { Phase } from '../case/phase.ts';
import type { SummaryStage } from '../case/summary.ts';
import { summaryStage } from '../case/summary-stage.ts';
import { actOf } from '../procedures/acts.ts';
import type { Scope } from './context.ts';
import { type Judge, type Verdict, verdicts } from './judge.ts';
import { rememberingJudge } from './remembering-judge.ts';

/** 法律检查的一项：哪个条件、对谁、结论、理由、怎样补。 */
export type CheckItem = Readonly<{ verdict: Verdict; party?: PartyId; act: string }>;

/** 普通程序各阶段检查的是下一个关口：立案、调查终结、批准、决定、结案。 */
const gates: Readonly<Partial<Record<Phase, readonly string[]>>> = {
  lead: ['request-filing'],
  verifying: ['request-filing'],
  investigating: ['close-investigation'],
  'investigation-closed': ['submit-review', 'request-proposal'],
  reviewing: ['give-review-opinion', 'request-proposal'],
  reviewed: ['request-proposal'],
  proceeding: ['request-decision'],
};

/** 行政检查一环接一环：每个环节只看下一关，办过的不再问。紧急检查不等批准就入企。 */
const inspectionGates: Readonly<Record<InspectionStage, string>> = {
  none: 'request-inspection',
  planned: 'request-inspection',
  selected: 'request-inspection',
  approved: 'check-in-inspection',
  notified: 'check-in-inspection',
  'on-site': 'record-inspection',
  recorded: 'give-inspection-result',
  'result-given': 'close-inspection',
  published: 'close-inspection',
};

/** 当场处罚逐人看下一关；已经决定的看办结。 */
const summaryGates: Readonly<Partial<Record<SummaryStage, string>>> = {
  found: 'notify-orally',
  told: 'hear-party',
  heard: 'decide-on-the-spot',
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
  const seen = new Set<string>();
  return gateItems({ theCase, ctx, judging: rememberingJudge() }).filter(({ verdict, party }) => {
    const key = `${verdict.guard.id}/${party ?? ''}`;
    if (notAboutLaw.has(verdict.guard.id) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

type Question = Readonly<{ theCase: Case; ctx: Scope['ctx']; judging: Judge }>;

function gateItems(question: Question): readonly CheckItem[] {
  const { theCase } = question;
  const { phase, procedure, parties } = theCase;
  if (phase === 'closed') return itemsOf('archive-case', question);
  if (phase === 'inspecting') return itemsOf(inspectionGate(theCase), question);
  if (procedure === 'summary') return summaryItems(question);
  const items = (gates[phase] ?? []).flatMap((name) => itemsOf(name, question));
  const decided = phase === 'proceeding' && parties.every(({ decision }) => decision);
  return decided ? [...items, ...itemsOf('request-closing', question)] : items;
}

function inspectionGate({ inspection }: Case): string {
  const stage = inspectionStage(inspection);
  return stage === 'selected' && inspection?.urgent ? 'check-in-inspection' : inspectionGates[stage];
}

function summaryItems(question: Question): readonly CheckItem[] {
  const { theCase } = question;
  if (theCase.phase !== 'investigating' && theCase.phase !== 'proceeding') return [];
  const waiting = theCase.parties.filter(({ decision }) => !decision);
  if (waiting.length === 0) return itemsOf('close-summary-case', question);
  return waiting.flatMap((party) => {
    const gate = summaryGates[summaryStage(theCase, party)];
    return gate && party.proposal ? partyItems(gate, party, question) : [];
  });
}

function itemsOf(name: string, question: Question): readonly CheckItem[] {
  const act = actOf(name);
  const { theCase, ctx, judging } = question;
  if (act.per === 'case')
    return verdicts(act, { theCase, ctx, input: undefined }, judging).map((verdict) => ({
      verdict,
      act: name,
    }));
  return theCase.parties
    .filter(({ decision, proposal }) => proposal && !decision)
    .flatMap((party) => partyItems(name, party, question));
}

function partyItems(name: string, party: Party, { theCase, ctx, judging }: Question): readonly CheckItem[] {
  return verdicts(actOf(name), { theCase, ctx, party, input: undefined }, judging).map((verdict) => ({
    verdict,
    party: party.id,
    act: name,
  }));
}
