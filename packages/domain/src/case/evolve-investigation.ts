import type { Case, Review } from './case.ts';
import type { InvestigationEvent } from './events.ts';
import type { Evolvers } from './evolvers.ts';
import type { Interval } from './investigation.ts';
import type { Party } from './party.ts';
import type { PartyId } from './people.ts';

/** 改一名当事人，其余不动。 */
export function withParty(theCase: Case, id: PartyId, change: (party: Party) => Party): Case {
  return { ...theCase, parties: theCase.parties.map((party) => (party.id === id ? change(party) : party)) };
}

function endInterval(intervals: readonly Interval[], id: string, to: Interval['from']): readonly Interval[] {
  return intervals.map((interval) => (interval.id === id ? { ...interval, to } : interval));
}

function withReview(theCase: Case, id: string, change: (review: Review) => Review): Case {
  return {
    ...theCase,
    reviews: theCase.reviews.map((review) => (review.id === id ? change(review) : review)),
  };
}

/** 调查取证、中止延期、调查终结、审核。 */
export const investigationEvolvers: Evolvers<InvestigationEvent['type']> = {
  PartyAdded: (theCase, { party }) => ({ ...theCase, parties: [...theCase.parties, party] }),

  PartyAmended: (theCase, { party, identity }) =>
    withParty(theCase, party, (each) => ({ ...each, identity })),

  ViolationAdded: (theCase, { violation, ground }) => ({
    ...theCase,
    violations: [...theCase.violations, violation],
    ground: ground ?? theCase.ground,
  }),

  ViolationAmended: (theCase, { violation }) => ({
    ...theCase,
    violations: theCase.violations.map((each) => (each.id === violation.id ? violation : each)),
  }),

  HandlersReassigned: (theCase, { handlers }) => ({ ...theCase, handlers }),

  RecordMade: (theCase, { record }) => ({ ...theCase, records: [...theCase.records, record] }),

  ServiceAddressConfirmed: (theCase, { party, address }) =>
    withParty(theCase, party, (each) => ({ ...each, serviceAddress: address })),

  EvidenceAdded: (theCase, { evidence }) => ({ ...theCase, evidence: [...theCase.evidence, evidence] }),

  IntervalBegun: (theCase, { interval }) => ({ ...theCase, intervals: [...theCase.intervals, interval] }),

  IntervalEnded: (theCase, { interval, to }) => ({
    ...theCase,
    intervals: endInterval(theCase.intervals, interval, to),
  }),

  CorrectionOrdered: (theCase, { correction }) => ({
    ...theCase,
    corrections: [...theCase.corrections, correction],
  }),

  CorrectionRechecked: (theCase, { correction, corrected, note, on }) => ({
    ...theCase,
    corrections: theCase.corrections.map((each) =>
      each.id === correction ? { ...each, recheck: { on, corrected, note } } : each,
    ),
  }),

  CaseSuspended: (theCase, { interval }) => ({
    ...theCase,
    suspended: true,
    intervals: [...theCase.intervals, interval],
  }),

  CaseResumed: (theCase, { interval, on }) => ({
    ...theCase,
    suspended: false,
    intervals: endInterval(theCase.intervals, interval, on),
  }),

  DecisionPeriodExtended: (theCase, { on, days, approval, reason }) => ({
    ...theCase,
    extensions: [...theCase.extensions, { on, days, by: approval, reason }],
  }),

  CaseTerminated: (theCase, { on, reason }) => ({
    ...theCase,
    phase: 'terminated',
    terminated: { on, reason },
  }),

  CaseTransferredOut: (theCase, { on, to, reason }) => ({
    ...theCase,
    phase: 'transferred-out',
    transferredOut: { on, to, reason },
  }),

  InvestigationClosed: (theCase, { on, report, complexity, proposals, cataloguedMatters }) => ({
    ...theCase,
    phase: 'investigation-closed',
    investigationClosedOn: on,
    investigationReport: report,
    complexity,
    ...(cataloguedMatters ? { cataloguedMatters } : {}),
    parties: theCase.parties.map((party) => {
      const proposed = proposals.find((each) => each.party === party.id);
      return proposed ? { ...party, proposal: proposed.proposal } : party;
    }),
  }),

  ReviewSubmitted: (theCase, { review }) => ({
    ...theCase,
    phase: theCase.phase === 'proceeding' ? 'proceeding' : 'reviewing',
    reviews: [...theCase.reviews, review],
  }),

  ReviewExtended: (theCase, { review, on }) =>
    withReview(theCase, review, (each) => ({ ...each, extendedOn: on })),

  // 听证后的审核被退回时，案件仍在告知与决定阶段；此前的审核被退回，则回到调查。
  ReviewOpinionGiven: (theCase, event) => {
    const reviewed = withReview(theCase, event.review, (each) => ({
      ...each,
      opinion: {
        on: event.on,
        by: event.by.officer ?? '',
        name: event.by.name,
        outcome: event.outcome,
        text: event.text,
        defects: event.defects,
      },
    }));
    if (theCase.phase === 'proceeding') return reviewed;
    return { ...reviewed, phase: event.outcome === 'agree' ? 'reviewed' : 'investigating' };
  },

  ProposalApproved: (theCase, { on, parties }) => ({
    ...theCase,
    phase: 'proceeding',
    parties: theCase.parties.map((party) =>
      parties.includes(party.id) ? { ...party, proposalApprovedOn: on } : party,
    ),
  }),
};
