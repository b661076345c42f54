import type { Case } from './case.ts';
import type { CourtExecution } from './court-execution.ts';
import { withParty } from './evolve-investigation.ts';
import type { Evolvers } from './evolvers.ts';
import { type Execution, type ExecutionEvent, noExecution } from './execution.ts';
import type { PartyId } from './people.ts';
import type { SubstitutePerformance } from './substitute-performance.ts';

function withExecution(theCase: Case, party: PartyId, change: (execution: Execution) => Execution): Case {
  return withParty(theCase, party, (each) => ({
    ...each,
    execution: change(each.execution ?? noExecution),
  }));
}

function withCourt(theCase: Case, party: PartyId, change: (court: CourtExecution) => CourtExecution): Case {
  return withExecution(theCase, party, (each) =>
    each.court ? { ...each, court: change(each.court) } : each,
  );
}

function withSubstitute(
  theCase: Case,
  party: PartyId,
  id: string,
  change: (substitute: SubstitutePerformance) => SubstitutePerformance,
): Case {
  return withExecution(theCase, party, (each) => ({
    ...each,
    substitutes: each.substitutes.map((one) => (one.id === id ? change(one) : one)),
  }));
}

/** 执行：暂缓分期、加处罚款、催告、强制执行、代履行、申请法院、中止终结、罚没物品、执行回转。 */
export const executionEvolvers: Evolvers<ExecutionEvent['type']> = {
  DeferralApplied: (theCase, { party, deferral }) =>
    withExecution(theCase, party, (each) => ({ ...each, deferrals: [...each.deferrals, deferral] })),

  DeferralAnswered: (theCase, { party, deferral, answer }) =>
    withExecution(theCase, party, (each) => ({
      ...each,
      deferrals: each.deferrals.map((one) => (one.id === deferral ? { ...one, answer } : one)),
    })),

  LateFineImposed: (theCase, { party, lateFine }) =>
    withExecution(theCase, party, (each) => ({ ...each, lateFine })),

  DemandIssued: (theCase, { party, demand }) =>
    withExecution(theCase, party, (each) => ({ ...each, demands: [...each.demands, demand] })),

  DemandViewsRecorded: (theCase, { party, demand, views, hiding }) =>
    withExecution(theCase, party, (each) => ({
      ...each,
      demands: each.demands.map((one) =>
        one.id === demand ? { ...one, views, ...(hiding ? { hiding } : {}) } : one,
      ),
    })),

  ExecutionAgreed: (theCase, { party, agreement }) =>
    withExecution(theCase, party, (each) => ({ ...each, agreement })),

  AgreementBreached: (theCase, { party, note, on }) =>
    withExecution(theCase, party, (each) =>
      each.agreement ? { ...each, agreement: { ...each.agreement, breached: { on, note } } } : each,
    ),

  DemolitionAnnounced: (theCase, { party, notice }) =>
    withExecution(theCase, party, (each) => ({ ...each, demolition: notice })),

  EnforcementDecided: (theCase, { party, enforcement }) =>
    withExecution(theCase, party, (each) => ({ ...each, enforcement })),

  EnforcementCarriedOut: (theCase, { party, record }) =>
    withExecution(theCase, party, (each) =>
      each.enforcement
        ? {
            ...each,
            enforcement: { ...each.enforcement, carriedOut: [...each.enforcement.carriedOut, record] },
          }
        : each,
    ),

  ExecutionSuspended: (theCase, { party, pause }) =>
    withExecution(theCase, party, (each) => ({ ...each, pauses: [...each.pauses, pause] })),

  ExecutionResumed: (theCase, { party, on }) =>
    withExecution(theCase, party, (each) => ({
      ...each,
      pauses: each.pauses.map((pause) => (pause.to ? pause : { ...pause, to: on })),
    })),

  ExecutionEnded: (theCase, { party, ground, reason, on }) =>
    withExecution(theCase, party, (each) => ({ ...each, ended: { on, ground, reason } })),

  GoodsDisposed: (theCase, { party, disposal }) =>
    withExecution(theCase, party, (each) => ({ ...each, disposals: [...each.disposals, disposal] })),

  ExecutionReversed: (theCase, { party, reversal }) =>
    withExecution(theCase, party, (each) => ({ ...each, reversals: [...each.reversals, reversal] })),

  CourtExecutionApplied: (theCase, { party, court }) =>
    withExecution(theCase, party, (each) => ({ ...each, court })),

  CourtAnswered: (theCase, { party, step }) =>
    withCourt(theCase, party, (each) => ({ ...each, steps: [...each.steps, step] })),

  CourtReviewAsked: (theCase, { party, against, on }) =>
    withCourt(theCase, party, (each) => ({ ...each, reviews: [...each.reviews, { on, against }] })),

  PropertyPreservationApplied: (theCase, { party, court, reason, on }) =>
    withExecution(theCase, party, (each) => ({ ...each, preservationApplied: { on, court, reason } })),

  SubstituteDecided: (theCase, { party, substitute }) =>
    withExecution(theCase, party, (each) => ({ ...each, substitutes: [...each.substitutes, substitute] })),

  SubstitutePerformed: (theCase, { party, substitute, record }) =>
    withSubstitute(theCase, party, substitute, (each) => ({ ...each, done: record })),

  SubstituteCostSettled: (theCase, { party, substitute, cost }) =>
    withSubstitute(theCase, party, substitute, (each) => ({ ...each, cost })),
};
