import type { PartyEvent } from './events.ts';
import { withParty } from './evolve-investigation.ts';
import type { Evolvers } from './evolvers.ts';
import type { Party } from './party.ts';
import type { Service } from './people.ts';

function settleService(party: Party, service: Service): Party {
  const services = [...party.services, service];
  if (service.servedOn === undefined) return { ...party, services };
  const { servedOn } = service;
  const notices = party.notices.map((notice) =>
    notice.document === service.document && notice.servedOn === undefined ? { ...notice, servedOn } : notice,
  );
  const { hearing } = party;
  if (hearing?.notice?.document !== service.document) return { ...party, services, notices };
  return { ...party, services, notices, hearing: { ...hearing, notice: { ...hearing.notice, servedOn } } };
}

/** 告知、陈述申辩、听证、决定、送达、执行、公示、结案、归档。 */
export const partyEvolvers: Evolvers<PartyEvent['type']> = {
  // 重新告知以后，此前的放弃和复核都不算数：它们针对的是旧的告知内容。
  NoticeIssued: (theCase, { party, notice }) =>
    withParty(theCase, party, ({ waiver: _waiver, viewsReview: _review, ...each }) => ({
      ...each,
      notices: [...each.notices, notice],
    })),

  DocumentServed: (theCase, { party, service }) =>
    withParty(theCase, party, (each) => settleService(each, service)),

  StatementReceived: (theCase, { party, statement }) =>
    withParty(theCase, party, ({ viewsReview: _review, ...each }) => ({
      ...each,
      statements: [...each.statements, statement],
    })),

  RightsWaived: (theCase, { party, on, statement, hearing, proof }) =>
    withParty(theCase, party, (each) => ({ ...each, waiver: { on, statement, hearing, proof } })),

  // 期限内再次申请，放弃听证的表示随之失效（广东听证办法允许反悔）。
  HearingRequested: (theCase, { party, request }) =>
    withParty(theCase, party, ({ waiver, ...each }) => ({
      ...each,
      ...(waiver ? { waiver: { ...waiver, hearing: false } } : {}),
      hearingRequests: [...each.hearingRequests, request],
    })),

  HearingRequestWithdrawn: (theCase, { party, request, on }) =>
    withParty(theCase, party, (each) => ({
      ...each,
      hearingRequests: each.hearingRequests.map((one) =>
        one.id === request ? { ...one, withdrawnOn: on } : one,
      ),
    })),

  ViewsReviewed: (theCase, { party, review }) =>
    withParty(theCase, party, (each) => ({ ...each, viewsReview: review })),

  // 对当事人更不利的，处理意见须重新报批、重新告知；更有利的直接按新意见往下办。
  ProposalRevised: (theCase, { party, proposal, renotify }) =>
    withParty(theCase, party, ({ proposalApprovedOn, ...each }) => ({
      ...each,
      proposal,
      ...(renotify || !proposalApprovedOn ? {} : { proposalApprovedOn }),
    })),

  DiscussionHeld: (theCase, { discussion }) => ({
    ...theCase,
    discussions: [...theCase.discussions, discussion],
  }),

  DecisionMade: (theCase, { party, decision, at }) =>
    withParty(theCase, party, ({ fastTrack, ...each }) => ({
      ...each,
      decision,
      ...(fastTrack ? { fastTrack: { ...fastTrack, decidedAt: at } } : {}),
    })),

  DecisionRevoked: (theCase, { party, authority, receivedOn, reason, result }) =>
    withParty(theCase, party, (each) => {
      const revoked = { by: authority, receivedOn, reason, ...(result ? { result } : {}) };
      return each.decision ? { ...each, decision: { ...each.decision, revoked } } : each;
    }),

  PaymentRecorded: (theCase, { party, payment }) =>
    withParty(theCase, party, (each) => ({ ...each, payments: [...each.payments, payment] })),

  OutcomePerformed: (theCase, { party, on }) =>
    withParty(theCase, party, (each) => ({ ...each, performedOn: on })),

  PublicationSettled: (theCase, { party, publication }) =>
    withParty(theCase, party, (each) => ({ ...each, publication })),

  CaseClosed: (theCase, { on }) => ({ ...theCase, phase: 'closed', closedOn: on }),

  CaseArchived: (theCase, { on, archiveNumber, retention }) => ({
    ...theCase,
    phase: 'archived',
    archived: { on, archiveNumber, retention },
  }),
};
