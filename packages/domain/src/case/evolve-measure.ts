import type { Case } from './case.ts';
import type { Measure, MeasureEvent } from './coercive-measure.ts';
import type { Evolvers } from './evolvers.ts';

function withMeasure(theCase: Case, id: string, change: (measure: Measure) => Measure): Case {
  return { ...theCase, measures: theCase.measures.map((each) => (each.id === id ? change(each) : each)) };
}

/** 改列表的最后一项；空列表不变。 */
function changeLast<T>(list: readonly T[], change: (last: T) => T): readonly T[] {
  return list.map((each, index) => (index === list.length - 1 ? change(each) : each));
}

/** 行政强制措施：实施、补办批准、检测期间、延长、保管、先行处置、了结、退还。 */
export const measureEvolvers: Evolvers<MeasureEvent['type']> = {
  MeasureImplemented: (theCase, { measure }) => ({
    ...theCase,
    measures: [...theCase.measures, measure],
  }),

  MeasureRatified: (theCase, { measure, request, on, at }) =>
    withMeasure(theCase, measure, (each) =>
      each.urgent ? { ...each, urgent: { ...each.urgent, ratified: { request, on, at } } } : each,
    ),

  MeasureEnded: (theCase, { measure, end }) =>
    withMeasure(theCase, measure, (each) => ({ ...each, ended: end })),

  MeasureTestingNotified: (theCase, { measure, testing }) =>
    withMeasure(theCase, measure, (each) => ({ ...each, testing: [...each.testing, testing] })),

  MeasureTestingEnded: (theCase, { measure, testing, endedOn }) =>
    withMeasure(theCase, measure, (each) => ({
      ...each,
      testing: each.testing.map((one) => (one.id === testing ? { ...one, endedOn } : one)),
    })),

  MeasureExtended: (theCase, { measure, extension }) =>
    withMeasure(theCase, measure, (each) => ({ ...each, extension })),

  CustodyEntrusted: (theCase, { measure, custody }) =>
    withMeasure(theCase, measure, (each) => ({ ...each, custody: [...each.custody, custody] })),

  LiftingApplied: (theCase, { measure, reason, on }) =>
    withMeasure(theCase, measure, (each) => ({
      ...each,
      applications: [...each.applications, { on, reason }],
    })),

  LiftingDeclined: (theCase, { measure, note, on }) =>
    withMeasure(theCase, measure, (each) => ({
      ...each,
      applications: changeLast(each.applications, (last) => ({ ...last, answer: { on, note } })),
    })),

  EarlyDisposalApproved: (theCase, { measure, disposal }) =>
    withMeasure(theCase, measure, (each) => ({ ...each, disposals: [...each.disposals, disposal] })),

  EarlyDisposalDone: (theCase, { measure, how, proceedsFen, on }) =>
    withMeasure(theCase, measure, (each) => ({
      ...each,
      disposals: changeLast(each.disposals, (last) => ({ ...last, done: { on, how, proceedsFen } })),
    })),

  MeasureItemsReturned: (theCase, { measure, receiver, note, on }) =>
    withMeasure(theCase, measure, (each) => ({ ...each, returned: { on, receiver, note } })),

  MeasureRecordingStored: (theCase, { measure, on }) =>
    withMeasure(theCase, measure, (each) => ({ ...each, recordingStoredOn: on })),
};
