import type { Case } from './case.ts';
import { withParty } from './evolve-investigation.ts';
import type { Evolvers } from './evolvers.ts';
import type { PartyId } from './people.ts';
import { noRemedies, type Remedies, type RemedyEvent, type RemedyProceeding } from './remedy.ts';

function withRemedies(theCase: Case, party: PartyId, change: (remedies: Remedies) => Remedies): Case {
  return withParty(theCase, party, (each) => ({ ...each, remedies: change(each.remedies ?? noRemedies) }));
}

function withProceeding(
  theCase: Case,
  party: PartyId,
  id: string,
  change: (proceeding: RemedyProceeding) => RemedyProceeding,
): Case {
  return withRemedies(theCase, party, (each) => ({
    ...each,
    proceedings: each.proceedings.map((one) => (one.id === id ? change(one) : one)),
  }));
}

/** 救济：复议、诉讼的登记、答复、停止执行、结果，转送复议申请，国家赔偿。 */
export const remedyEvolvers: Evolvers<RemedyEvent['type']> = {
  RemedyRegistered: (theCase, { party, proceeding }) =>
    withRemedies(theCase, party, (each) => ({ ...each, proceedings: [...each.proceedings, proceeding] })),

  RemedyAnswered: (theCase, { party, proceeding, paper, on }) =>
    withProceeding(theCase, party, proceeding, (each) => ({ ...each, answered: { on, paper } })),

  ExecutionStayed: (theCase, { party, proceeding, authority, reason, on }) =>
    withProceeding(theCase, party, proceeding, (each) => ({
      ...each,
      stay: { on, by: authority, reason },
    })),

  RemedyConcluded: (theCase, { party, proceeding, outcome }) =>
    withProceeding(theCase, party, proceeding, (each) => ({ ...each, outcome })),

  UntoldRemedyRecorded: (theCase, { party, untold }) =>
    withRemedies(theCase, party, (each) => ({ ...each, untold })),

  ApplicationHandedIn: (theCase, { party, receivedOn }) =>
    withRemedies(theCase, party, (each) => ({ ...each, handed: [...each.handed, { receivedOn }] })),

  ApplicationForwarded: (theCase, { party, on }) =>
    withRemedies(theCase, party, (each) => ({
      ...each,
      handed: each.handed.map((one) =>
        one.forwardedOn || one.correctedOn ? one : { ...one, forwardedOn: on },
      ),
    })),

  CompensationClaimed: (theCase, { party, receivedOn, claim }) =>
    withRemedies(theCase, party, (each) => ({ ...each, compensation: { receivedOn, claim } })),

  CompensationDecided: (theCase, { party, granted, amountFen, note, on }) =>
    withRemedies(theCase, party, (each) =>
      each.compensation
        ? {
            ...each,
            compensation: { ...each.compensation, decided: { on, granted, amountFen, note } },
          }
        : each,
    ),
};
