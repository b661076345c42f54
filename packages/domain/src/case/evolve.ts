import type { Case } from './case.ts';
import type { CaseEvent, EventOf, EventType } from './events.ts';
import { decisionChangeEvolvers } from './evolve-decision-change.ts';
import { executionEvolvers } from './evolve-execution.ts';
import { fastTrackEvolvers } from './evolve-fast-track.ts';
import { filingEvolvers } from './evolve-filing.ts';
import { hearingEvolvers } from './evolve-hearing.ts';
import { inspectionEvolvers } from './evolve-inspection.ts';
import { investigationEvolvers } from './evolve-investigation.ts';
import { joinderEvolvers } from './evolve-joinder.ts';
import { jurisdictionEvolvers } from './evolve-jurisdiction.ts';
import { measureEvolvers } from './evolve-measure.ts';
import { partyEvolvers } from './evolve-party.ts';
import { policeTransferEvolvers } from './evolve-police-transfer.ts';
import { preservationEvolvers } from './evolve-preservation.ts';
import { remedyEvolvers } from './evolve-remedy.ts';
import { summaryEvolvers } from './evolve-summary.ts';
import { withdrawalEvolvers } from './evolve-withdrawal.ts';
import type { Evolvers } from './evolvers.ts';

const evolvers: Evolvers<Exclude<EventType, 'LeadRegistered'>> = {
  ...filingEvolvers,
  ...investigationEvolvers,
  ...partyEvolvers,
  ...executionEvolvers,
  ...remedyEvolvers,
  ...decisionChangeEvolvers,
  ...hearingEvolvers,
  ...withdrawalEvolvers,
  ...policeTransferEvolvers,
  ...jurisdictionEvolvers,
  ...joinderEvolvers,
  ...fastTrackEvolvers,
  ...preservationEvolvers,
  ...measureEvolvers,
  ...summaryEvolvers,
  ...inspectionEvolvers,
  DocumentIssued: (theCase, { document, on }) => ({
    ...theCase,
    documents: [...theCase.documents, { ...document, on, seq: theCase.version + 1 }],
  }),
};

/**
 * 案件由事件推演。版本就是事件数。
 * 不检查合法与否：能不能发生由 `decide` 决定，已经发生的如实记下。
 */
export function evolve(theCase: Case | undefined, event: CaseEvent): Case {
  if (event.type === 'LeadRegistered') {
    if (theCase) throw new Error('a case begins once');
    return begin(event);
  }
  if (!theCase) throw new Error(`a case cannot begin with ${event.type}`);
  const evolver = evolvers[event.type] as (theCase: Case, event: CaseEvent) => Case;
  return { ...evolver(theCase, event), version: theCase.version + 1, updatedAt: event.at };
}

/** 一串事件推演出的案件。 */
export function fold(events: readonly CaseEvent[]): Case | undefined {
  return events.reduce<Case | undefined>(evolve, undefined);
}

function begin(event: EventOf<'LeadRegistered'>): Case {
  return {
    id: event.caseId,
    city: event.city,
    body: event.body,
    division: event.division,
    profiles: event.profiles,
    procedure: event.procedure ?? 'ordinary',
    version: 1,
    updatedAt: event.at,
    phase: 'lead',
    suspended: false,
    ground: event.ground,
    lead: event.lead,
    handlers: [],
    parties: event.parties,
    violations: event.violations,
    requests: [],
    records: [],
    evidence: [],
    intervals: [],
    corrections: [],
    preservations: [],
    measures: [],
    reviews: [],
    discussions: [],
    withdrawals: [],
    policeTransfers: [],
    jurisdictionDisputes: [],
    assistances: [],
    links: [],
    documents: [],
    extensions: [],
    openedBy: event.by,
  };
}
