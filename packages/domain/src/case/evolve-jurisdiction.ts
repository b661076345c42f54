import type { Case } from './case.ts';
import type { Evolvers } from './evolvers.ts';
import type { Assistance, JurisdictionDispute, JurisdictionEvent } from './jurisdiction.ts';

function withLatest(theCase: Case, change: (dispute: JurisdictionDispute) => JurisdictionDispute): Case {
  const last = theCase.jurisdictionDisputes.length - 1;
  return {
    ...theCase,
    jurisdictionDisputes: theCase.jurisdictionDisputes.map((each, index) =>
      index === last ? change(each) : each,
    ),
  };
}

function withAssistance(theCase: Case, id: string, change: (assistance: Assistance) => Assistance): Case {
  return {
    ...theCase,
    assistances: theCase.assistances.map((each) => (each.id === id ? change(each) : each)),
  };
}

/** 管辖争议、移送的交接、协助。 */
export const jurisdictionEvolvers: Evolvers<JurisdictionEvent['type']> = {
  JurisdictionDisputed: (theCase, { dispute }) => ({
    ...theCase,
    jurisdictionDisputes: [...theCase.jurisdictionDisputes, dispute],
  }),

  JurisdictionNegotiated: (theCase, { outcome, note, on }) =>
    withLatest(theCase, (each) => ({ ...each, negotiated: { on, outcome, note } })),

  JurisdictionReferred: (theCase, { superior, receivedOn, on }) =>
    withLatest(theCase, (each) => ({ ...each, referred: { on, superior, receivedOn } })),

  JurisdictionDesignated: (theCase, { receivedOn, to, organ, paper, on }) =>
    withLatest(theCase, (each) => ({ ...each, designated: { on, receivedOn, to, organ, paper } })),

  TransferHandedOver: (theCase, { number, document, papers, receipt, on, by }) => ({
    ...theCase,
    handover: { on, number, document, papers, receipt, by: by.officer ?? '' },
  }),

  AssistanceRequested: (theCase, { assistance }) => ({
    ...theCase,
    assistances: [...theCase.assistances, assistance],
  }),

  AssistanceReceived: (theCase, { assistance, receivedOn }) =>
    withAssistance(theCase, assistance, (each) => ({ ...each, receivedOn })),

  AssistanceProlonged: (theCase, { assistance, note, on }) =>
    withAssistance(theCase, assistance, (each) => ({ ...each, longer: { on, note } })),

  AssistanceAnswered: (theCase, { assistance, outcome, note, on }) =>
    withAssistance(theCase, assistance, (each) => ({ ...each, answer: { on, outcome, note } })),
};
