import {
  assessParty,
  type Block,
  type Case,
  type CaseEvent,
  capitals,
  clocksOf,
  type Day,
  type Derivation,
  discussionGrounds,
  findingsOf,
  fineOf,
  gainsOf,
  hearingRightOf,
  inlineText,
  legalReviewGrounds,
  matterOf,
  type Party,
  partyStage,
  partyStageTitles,
  penaltyText,
  phaseTitles,
  type RaisedFinding,
  serviceMethodTitles,
  stageTitle,
  type ViewContext,
  yuanText,
} from '@lpt/domain';
import { citeAll } from '@lpt/law';
import { gainsArithmetic } from './facts-circumstances.ts';
import { violationsOfParty } from './play-proposal.ts';
import type { StoryFacts } from './story-facts.ts';

/** 一名当事人的结果。金额单位元，写法与文书相同。 */
export type PartyOutcome = Readonly<{
  party: string;
  name: string;
  stage: string;
  /** 裁量：阶次、阶次幅度、法定幅度，如“1000元至3000元”。 */
  tier: string | null;
  range: string | null;
  statutory: string;
  discretion: string | null;
  /** 处理结果，逐项。 */
  penalties: readonly string[];
  fineYuan: number;
  capitals: string | null;
  gainsYuan: number;
  gainsArithmetic: string | null;
  hearingRight: Readonly<{ granted: boolean; reasons: readonly string[] }>;
  noticeNumbers: readonly string[];
  decision: Readonly<{ number: string; title: string; on: Day; outcome: string }> | null;
  service: Readonly<{ method: string; on: Day; servedOn: Day | null }> | null;
  remedies: string | null;
  publication: string | null;
  paidYuan: number;
}>;

/** 一个期限：起、止、是否暂计、状态、算式。 */
export type Limit = Readonly<{
  key: string;
  title: string;
  from: Day;
  due: Derivation['due'];
  provisional: boolean;
  status: string;
  derivation: readonly string[];
}>;

/** 一个案件的结果，拿来与已知的对照。 */
export type Outcome = Readonly<{
  name: string;
  on: Day;
  stage: string;
  phase: string;
  number: string | null;
  ground: string;
  articles: Readonly<{ violated: string; penalised: string }>;
  parties: readonly PartyOutcome[];
  legalReview: Readonly<{ needed: boolean; reasons: readonly string[] }>;
  discussion: Readonly<{ needed: boolean; held: boolean }>;
  limits: readonly Limit[];
  documents: readonly Readonly<{ code: string; title: string; number: string | null; on: Day }>[];
  findings: readonly Pick<RaisedFinding, 'rule' | 'title' | 'since' | 'says'>[];
}>;

type OutcomeFacts = Pick<StoryFacts, 'name' | 'violations'>;

/** 由案件和事件得出结果。只读，不改写任何一句：文书里的话取自签发时冻结的文书。 */
export function outcomeOf(
  theCase: Case,
  events: readonly CaseEvent[],
  facts: OutcomeFacts,
  ctx: ViewContext,
): Outcome {
  const matters = [...new Set(theCase.violations.map(({ matter }) => matter))].map(matterOf);
  const reasons = [...new Set(legalReviewGrounds(theCase))];
  return {
    name: facts.name,
    on: ctx.on,
    stage: stageTitle(theCase, ctx.on),
    phase: phaseTitles[theCase.phase],
    number: theCase.number ?? null,
    ground: theCase.ground,
    articles: {
      violated: citeAll(matters.flatMap(({ violates }) => violates)),
      penalised: citeAll(matters.flatMap(({ penalizes }) => penalizes)),
    },
    parties: theCase.parties.map((party) => partyOutcome(theCase, party, events, facts, ctx)),
    legalReview: { needed: reasons.length > 0, reasons },
    discussion: { needed: discussionGrounds(theCase).length > 0, held: theCase.discussions.length > 0 },
    limits: clocksOf(theCase, ctx).map(({ key, title, startsOn, derivation, status }) => ({
      key,
      title,
      from: startsOn,
      due: derivation.due,
      provisional: derivation.provisional,
      status,
      derivation: stepsOf(derivation),
    })),
    documents: theCase.documents.map(({ code, title, number, on }) => ({
      code,
      title,
      number: number ?? null,
      on,
    })),
    findings: findingsOf(theCase, ctx).map(({ rule, title, since, says }) => ({ rule, title, since, says })),
  };
}

function stepsOf({ steps }: Derivation): readonly string[] {
  return steps.map(({ says }) => says);
}

function rangeText({
  minFen,
  maxFen,
}: Readonly<{ minFen: Parameters<typeof yuanText>[0]; maxFen: Parameters<typeof yuanText>[0] }>): string {
  return minFen === maxFen ? `${yuanText(minFen)}元` : `${yuanText(minFen)}元至${yuanText(maxFen)}元`;
}

function partyOutcome(
  theCase: Case,
  party: Party,
  events: readonly CaseEvent[],
  facts: OutcomeFacts,
  ctx: ViewContext,
): PartyOutcome {
  const { range, tier, statutory } = assessParty(theCase, party, theCase.investigationClosedOn ?? ctx.on);
  const proposal = party.decision?.proposal ?? party.proposal;
  const fine = fineOf(proposal);
  const arithmetic = gainsArithmetic(violationsOfParty(facts, party.id));
  const right = hearingRightOf(party.identity, proposal, theCase.profiles);
  return {
    party: party.id,
    name: party.identity.name,
    stage: partyStageTitles[partyStage(party, ctx.on)],
    tier: tier ?? null,
    range: range ? rangeText(range) : null,
    statutory: rangeText(statutory),
    discretion: proposal?.discretion ?? null,
    penalties:
      proposal?.outcome === 'no-penalty' ? ['不予行政处罚'] : (proposal?.penalties ?? []).map(penaltyText),
    fineYuan: fine / 100,
    capitals: fine > 0 ? capitals(fine) : null,
    gainsYuan: gainsOf(proposal) / 100,
    gainsArithmetic: arithmetic ?? null,
    hearingRight: { granted: right.granted, reasons: [...new Set(right.reasons.map(({ says }) => says))] },
    noticeNumbers: party.notices.map(({ number }) => number),
    ...decisionOutcome(theCase, party, events),
    publication: party.publication?.status ?? null,
    paidYuan: party.payments.reduce((sum, { amountFen }) => sum + amountFen, 0) / 100,
  };
}

function decisionOutcome(
  theCase: Case,
  { id, decision, services }: Party,
  events: readonly CaseEvent[],
): Pick<PartyOutcome, 'decision' | 'service' | 'remedies'> {
  if (!decision) return { decision: null, service: null, remedies: null };
  const served = services.findLast(
    ({ document, outcome }) => document === decision.document && outcome !== 'failed',
  );
  return {
    decision: {
      number: decision.number,
      title: theCase.documents.find((document) => document.id === decision.document)?.title ?? '',
      on: decision.on,
      outcome: decision.proposal.outcome,
    },
    service: served
      ? { method: serviceMethodTitles[served.method], on: served.on, servedOn: served.servedOn ?? null }
      : null,
    remedies: remediesOf(id, decision.document, events),
  };
}

/** 决定书里写明救济途径的段落。 */
function remediesOf(party: string, document: string, events: readonly CaseEvent[]): string | null {
  const issued = events.find(
    (event) =>
      event.type === 'DocumentIssued' && event.document.id === document && event.document.party === party,
  );
  if (issued?.type !== 'DocumentIssued') return null;
  const told = issued.model.blocks.flatMap(paragraphText).filter((text) => text.includes('行政复议'));
  return told.length > 0 ? told.join('\n') : null;
}

function paragraphText(block: Block): readonly string[] {
  return block.kind === 'paragraph' ? [inlineText(block.content)] : [];
}
