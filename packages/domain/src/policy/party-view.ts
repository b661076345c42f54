import type { Case } from '../case/case.ts';
import type { Hearing } from '../case/hearing.ts';
import type { Party } from '../case/party.ts';
import type { PartyId } from '../case/people.ts';

/**
 * 当事人凭查询码所见的案件：只有自己，和已经交到自己手里的文书。
 * 线索、报批、审核、讨论、笔录、证据和别的当事人都不在内；查阅案卷另依规定申请。
 */
export function partyView(theCase: Case, partyId: PartyId): Case {
  const {
    investigationReport: _report,
    complexity: _complexity,
    notFiled: _notFiled,
    reporterAnsweredOn: _answered,
    verification: _verification,
    terminated: _terminated,
    transferredOut: _transferred,
    ...rest
  } = theCase;
  const own = theCase.parties.filter(({ id }) => id === partyId).map(withServedPapers);
  const papers = new Set(own.flatMap(papersOf));
  return {
    ...rest,
    lead: { number: '', source: 'other', receivedOn: theCase.lead.receivedOn, content: '', registeredBy: '' },
    parties: own,
    violations: theCase.violations
      .filter(({ parties }) => parties.includes(partyId))
      .map((violation) => ({ ...violation, parties: [partyId], facts: '', circumstances: {} })),
    requests: [],
    records: [],
    evidence: [],
    intervals: [],
    preservations: theCase.preservations.filter(({ party }) => party === partyId),
    measures: theCase.measures.filter(({ party }) => party === partyId),
    corrections: theCase.corrections.filter(({ party }) => party === partyId),
    reviews: [],
    discussions: [],
    documents: theCase.documents.filter(({ id }) => papers.has(id)),
    extensions: [],
  };
}

/** 还没有送达的决定、尚未告知的处理意见、复核意见和听证报告，是机关内部的。 */
function withServedPapers(party: Party): Party {
  const {
    proposal: _proposal,
    proposalApprovedOn: _approved,
    viewsReview: _review,
    decision,
    hearing,
    ...rest
  } = party;
  const served = decision !== undefined && isServed(party, decision.document);
  return {
    ...rest,
    ...(hearing === undefined ? {} : { hearing: withoutReport(hearing) }),
    ...(served ? { decision } : {}),
  };
}

function withoutReport({ report: _report, ...rest }: Hearing): Hearing {
  return rest;
}

function papersOf(party: Party): readonly string[] {
  const served = party.services.map(({ document }) => document).filter((each) => isServed(party, each));
  return [...served, ...party.notices.map(({ document }) => document)];
}

function isServed({ services }: Party, document: string): boolean {
  return services.some((service) => service.document === document && service.servedOn !== undefined);
}
