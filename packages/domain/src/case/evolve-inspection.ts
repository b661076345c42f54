import type { Case } from './case.ts';
import type { Evolvers } from './evolvers.ts';
import type { Inspection, InspectionEvent, Selected } from './inspection.ts';

function withInspection(theCase: Case, change: (inspection: Inspection) => Inspection): Case {
  return theCase.inspection ? { ...theCase, inspection: change(theCase.inspection) } : theCase;
}

// 重新抽取的，原来的报批、批准和通知不再有效：它们针对的是原来的对象和人员。
function select(theCase: Case, { party, handlers, visits }: Selected, chosen: Partial<Inspection>): Case {
  const selected = withInspection(theCase, ({ approvedOn: _approved, notice: _notice, ...each }) => ({
    ...each,
    ...chosen,
    visits,
  }));
  const requests = theCase.requests.map((each) =>
    each.kind === 'inspection' && each.status === 'pending'
      ? { ...each, status: 'withdrawn' as const }
      : each,
  );
  return { ...selected, parties: [party], handlers, requests };
}

/** 行政检查：任务、检索、抽取、批准、通知、入企、记录、结果、公示、转线索、投诉。 */
export const inspectionEvolvers: Evolvers<InspectionEvent['type']> = {
  InspectionOpened: (theCase, { inspection }) => ({ ...theCase, phase: 'inspecting', inspection }),

  InspectionOverlapSearched: (theCase, { search }) =>
    withInspection(theCase, (each) => ({ ...each, overlap: search })),

  InspectionDrawn: (theCase, event) =>
    select(theCase, event, { draws: [...(theCase.inspection?.draws ?? []), event.draw] }),

  InspectionAssigned: (theCase, event) => select(theCase, event, { assignment: event.assignment }),

  InspectionApproved: (theCase, { on, visits }) =>
    withInspection(theCase, (each) => ({ ...each, approvedOn: on, ...(visits ? { visits } : {}) })),

  InspectionNotified: (theCase, { notice }) => withInspection(theCase, (each) => ({ ...each, notice })),

  InspectionCheckedIn: (theCase, { checkIn, visits }) =>
    withInspection(theCase, (each) => ({ ...each, checkIn, ...(visits ? { visits } : {}) })),

  InspectionItemsChecked: (theCase, { record, items }) =>
    withInspection(theCase, (each) => ({ ...each, checked: { record, items } })),

  InspectionResultGiven: (theCase, { result }) => withInspection(theCase, (each) => ({ ...each, result })),

  InspectionResultPublished: (theCase, { record, on, by }) =>
    withInspection(theCase, (each) => ({ ...each, publication: { on, by: by.officer ?? '', record } })),

  InspectionLeadOpened: (theCase, { caseId, number, on }) =>
    withInspection(theCase, (each) => ({ ...each, lead: { on, caseId, number } })),

  InspectionComplained: (theCase, { complaint }) =>
    withInspection(theCase, (each) => ({ ...each, complaints: [...each.complaints, complaint] })),

  InspectionComplaintAnswered: (theCase, { complaint, text, on }) =>
    withInspection(theCase, (each) => ({
      ...each,
      complaints: each.complaints.map((one) =>
        one.id === complaint ? { ...one, answer: { on, text } } : one,
      ),
    })),
};
