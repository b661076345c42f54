import type { Case } from '../case/case.ts';
import type { Hearing } from '../case/hearing.ts';
import type { Party } from '../case/party.ts';
import type { HearingRequest, PartyDecision, PenaltyNotice, Service } from '../case/people.ts';
import { fineOf, gainsOf } from '../case/proposal.ts';
import { deriveDeadline } from '../deadlines/deadlines.ts';
import { publicRecord } from '../disclosure/public-record.ts';
import type { ViewContext } from '../engine/context.ts';
import { instant } from '../kernel/instant.ts';
import { hearingRightOf } from '../thresholds/hearing.ts';
import type { CheckFacts } from './check-facts.ts';
import { proposalOf } from './check-proposal.ts';

const decisionPaper = 'D2';

/** 告知、陈述申辩、听证，决定以前的当事人。 */
export function notifiedParty(theCase: Case, party: Party, facts: CheckFacts, ctx: ViewContext): Party {
  const { notice, statement, waiver, hearing } = facts;
  return {
    ...party,
    ...(party.proposal ? { proposalApprovedOn: notice?.servedOn ?? ctx.on } : {}),
    notices: notice && party.proposal ? [noticeOf(theCase, party, notice)] : [],
    statements: statement
      ? [
          {
            id: 'T1',
            on: statement.on,
            at: instant(`${statement.on}T12:00:00+08:00`),
            channel: 'written',
            content: '',
            receipt: '',
          },
        ]
      : [],
    hearingRequests: hearing ? [requestOf(theCase, facts, hearing, ctx)] : [],
    ...(hearing?.endedOn ? { hearing: hearingOf(hearing, hearing.endedOn) } : {}),
    ...(waiver ? { waiver: { ...waiver, proof: '' } } : {}),
    ...(statement?.reviewedOn
      ? { viewsReview: { on: statement.reviewedOn, by: '', reply: '', adopted: 'not-adopted' } }
      : {}),
  };
}

function noticeOf(theCase: Case, party: Party, given: NonNullable<CheckFacts['notice']>): PenaltyNotice {
  const notified = given.proposal ? proposalOf(given.proposal) : party.proposal;
  if (!notified) throw new Error('a penalty notice tells a proposal');
  const right = hearingRightOf(party.identity, notified, theCase.profiles);
  return {
    id: 'N1',
    number: '',
    document: 'D1',
    on: given.servedOn,
    proposal: notified,
    hearingRight: {
      granted: given.hearingTold ?? right.granted,
      reasons: right.reasons.map(({ says }) => says),
    },
    statementWorkingDays: given.statementWorkingDays,
    accessCode: '',
    servedOn: given.servedOn,
  };
}

function requestOf(
  { profiles }: Case,
  { notice }: CheckFacts,
  given: NonNullable<CheckFacts['hearing']>,
  { calendar }: ViewContext,
): HearingRequest {
  const until =
    notice && deriveDeadline({ id: 'hearing-request', profiles, from: notice.servedOn, calendar })?.due;
  return {
    id: 'H1',
    on: given.requestedOn,
    channel: 'written',
    reason: '',
    receipt: '',
    inTime: until === undefined || given.requestedOn <= until,
    ...(given.withdrawnOn ? { withdrawnOn: given.withdrawnOn } : {}),
  };
}

function hearingOf(
  { requestedOn }: NonNullable<CheckFacts['hearing']>,
  endedOn: Hearing['requestedOn'],
): Hearing {
  return {
    id: 'G1',
    request: 'H1',
    requestedOn,
    acceptedOn: requestedOn,
    interval: 'I1',
    pauses: [],
    examined: ['E1'],
    endedAt: instant(`${endedOn}T12:00:00+08:00`),
    report: { on: endedOn, opinion: '' },
  };
}

/** 决定、送达、缴款、公示以后的当事人；没有决定的原样返回。 */
export function decidedParty(theCase: Case, party: Party, facts: CheckFacts, ctx: ViewContext): Party {
  const { decision: given, paidOn, publication } = facts;
  const service = facts.service ?? onSpotService(facts);
  if (!given || !party.proposal) return party;
  const decision: PartyDecision = {
    number: '',
    document: decisionPaper,
    on: given.on,
    proposal: party.proposal,
    approvedBy: '',
    lateFine: given.lateFine,
    ...(publication?.revokedOn ? { revoked: { by: '', receivedOn: publication.revokedOn, reason: '' } } : {}),
  };
  const decided: Party = {
    ...party,
    decision,
    services: service ? [serviceOf(theCase, service, ctx)] : [],
    payments: paidOn ? paymentsOf(party, paidOn) : [],
  };
  if (!publication?.publishedOn) return decided;
  const record = publicRecord({ ...theCase, parties: [decided] }, decided, ctx.registry);
  return { ...decided, publication: { status: 'published', on: publication.publishedOn, by: '', record } };
}

/** 当场处罚的决定书当场交付，交付之日就是送达之日。 */
function onSpotService({ onTheSpot, spot, decision }: CheckFacts): CheckFacts['service'] {
  if (!onTheSpot || !decision || spot?.handedOver === false) return undefined;
  return { on: decision.on, method: 'direct', addressConfirmed: false, witnessed: false, triedBefore: false };
}

function serviceOf(
  { profiles }: Case,
  { on, method }: NonNullable<CheckFacts['service']>,
  { calendar }: ViewContext,
): Service {
  const announced = method === 'public-notice';
  const servedOn = announced
    ? deriveDeadline({ id: 'public-notice-service', profiles, from: on, calendar })?.due
    : on;
  return {
    id: 'S1',
    document: decisionPaper,
    documentTitle: '',
    method,
    on,
    outcome: announced ? 'announced' : 'served',
    ...(servedOn ? { servedOn } : {}),
    proof: '',
    officers: [],
  };
}

function paymentsOf({ proposal }: Party, on: Party['payments'][number]['on']): Party['payments'] {
  return [
    { on, amountFen: fineOf(proposal), kind: 'fine', receipt: '' },
    { on, amountFen: gainsOf(proposal), kind: 'gains', receipt: '' },
  ];
}
