import type { Case } from './case.ts';
import type { Evolvers } from './evolvers.ts';
import type { Preservation, PreservationEvent } from './preservation.ts';

function withPreservation(
  theCase: Case,
  id: string,
  change: (preservation: Preservation) => Preservation,
): Case {
  return {
    ...theCase,
    preservations: theCase.preservations.map((each) => (each.id === id ? change(each) : each)),
  };
}

/** 先行登记保存：保存、补办批准、处理、自动解除的通知。 */
export const preservationEvolvers: Evolvers<PreservationEvent['type']> = {
  EvidencePreserved: (theCase, { preservation }) => ({
    ...theCase,
    preservations: [...theCase.preservations, preservation],
  }),

  PreservationRatified: (theCase, { preservation, request, on, at }) =>
    withPreservation(theCase, preservation, (each) =>
      each.urgent ? { ...each, urgent: { ...each.urgent, ratified: { request, on, at } } } : each,
    ),

  PreservationSettled: (theCase, { preservation, outcome, note, document, on }) =>
    withPreservation(theCase, preservation, (each) => ({
      ...each,
      settled: { on, outcome, note, document },
    })),

  PreservationLapseNotified: (theCase, { preservation, document, on }) =>
    withPreservation(theCase, preservation, (each) => ({ ...each, lapseNotice: { on, document } })),
};
