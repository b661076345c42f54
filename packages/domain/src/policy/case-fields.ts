import type { ApprovalRequest, Case, Lead, Review } from '../case/case.ts';
import type { Correction, Evidence, InvestigationRecord, Violation } from '../case/investigation.ts';
import { emptyNarrative, narrative, noNarrative, paper, personName } from './closings.ts';
import { measureFields, preservationFields } from './coercion-fields.ts';
import type { FieldTable } from './field-table.ts';
import { inspectionFields } from './inspection-fields.ts';
import { partyFields } from './party-fields.ts';
import {
  assistanceFields,
  disputeFields,
  handoverFields,
  linkFields,
  policeTransferFields,
  withdrawalFields,
} from './transfer-fields.ts';

const lead: FieldTable<Lead> = {
  number: 'shown',
  source: 'shown',
  receivedOn: 'shown',
  content: narrative,
  reporter: { of: 'reporter', to: 'removed' },
  registeredBy: 'shown',
  inspection: 'shown',
};

const violation: FieldTable<Violation> = {
  id: 'shown',
  matter: 'shown',
  parties: 'shown',
  from: 'shown',
  to: 'shown',
  place: 'scrubbed',
  jurisdictionBasis: 'shown',
  sameActAs: 'shown',
  facts: narrative,
  circumstances: emptyNarrative,
  filedOn: 'shown',
};

const request: FieldTable<ApprovalRequest> = {
  id: 'shown',
  kind: 'shown',
  title: 'shown',
  party: 'shown',
  input: emptyNarrative,
  by: 'shown',
  byName: 'shown',
  on: 'shown',
  stages: 'shown',
  passed: 'shown',
  status: 'shown',
  opinions: {
    each: {
      fields: {
        by: 'shown',
        name: 'shown',
        role: 'shown',
        on: 'shown',
        outcome: 'shown',
        opinion: narrative,
      },
    },
  },
};

const record: FieldTable<InvestigationRecord> = {
  id: 'shown',
  kind: 'shown',
  from: 'shown',
  to: 'shown',
  place: 'scrubbed',
  officers: 'shown',
  party: 'shown',
  person: personName,
  certificatesShown: 'shown',
  rightsTold: 'shown',
  content: narrative,
  turns: emptyNarrative,
  signature: 'shown',
  beforeFiling: 'shown',
  filedOn: 'shown',
};

const evidence: FieldTable<Evidence> = {
  id: 'shown',
  kind: 'shown',
  title: 'scrubbed',
  source: 'scrubbed',
  obtainedOn: 'shown',
  officers: 'shown',
  proves: narrative,
  violations: 'shown',
  file: { of: 'evidence-file', to: 'removed' },
};

const correction: FieldTable<Correction> = {
  id: 'shown',
  number: 'shown',
  document: 'shown',
  party: 'shown',
  on: 'shown',
  requirement: paper,
  dueOn: 'shown',
  officers: 'shown',
  recheck: { fields: { on: 'shown', corrected: 'shown', note: narrative } },
};

const review: FieldTable<Review> = {
  id: 'shown',
  kind: 'shown',
  grounds: 'scrubbed',
  submittedOn: 'shown',
  submittedBy: 'shown',
  fastTrack: 'shown',
  extendedOn: 'shown',
  opinion: {
    fields: {
      on: 'shown',
      by: 'shown',
      name: 'shown',
      outcome: 'shown',
      text: narrative,
      defects: emptyNarrative,
    },
  },
};

/** 案件的每一个字段怎样对待。案件多一个字段而这里没有写，不能编译。 */
export const caseFields: FieldTable<Case> = {
  id: 'shown',
  city: 'shown',
  body: 'shown',
  division: 'shown',
  profiles: 'shown',
  version: 'shown',
  updatedAt: 'shown',
  procedure: 'shown',
  phase: 'shown',
  suspended: 'shown',
  number: 'shown',
  ground: 'scrubbed',
  lead: { fields: lead },
  handlers: 'shown',
  parties: { each: { fields: partyFields } },
  violations: { each: { fields: violation } },
  requests: { each: { fields: request } },
  records: { each: { fields: record } },
  evidence: { each: { fields: evidence } },
  intervals: 'scrubbed',
  corrections: { each: { fields: correction } },
  preservations: { each: { fields: preservationFields } },
  measures: { each: { fields: measureFields } },
  reviews: { each: { fields: review } },
  discussions: {
    each: {
      fields: {
        id: 'shown',
        on: 'shown',
        chair: 'shown',
        attendees: 'shown',
        recorder: 'shown',
        opinions: narrative,
        conclusion: narrative,
        parties: 'shown',
      },
    },
  },
  withdrawals: { each: { fields: withdrawalFields } },
  policeTransfers: { each: { fields: policeTransferFields } },
  jurisdictionDisputes: { each: { fields: disputeFields } },
  assistances: { each: { fields: assistanceFields } },
  links: { each: { fields: linkFields } },
  documents: 'scrubbed',
  verification: 'shown',
  filedOn: 'shown',
  notFiled: { fields: { on: 'shown', reason: narrative } },
  reporterAnsweredOn: { of: 'reporter', to: 'removed' },
  investigationClosedOn: 'shown',
  investigationReport: noNarrative,
  complexity: 'scrubbed',
  cataloguedMatters: 'shown',
  extensions: { each: { fields: { on: 'shown', days: 'shown', by: 'shown', reason: narrative } } },
  terminated: { fields: { on: 'shown', reason: narrative } },
  transferredOut: { fields: { on: 'shown', to: 'shown', reason: narrative } },
  handover: { fields: handoverFields },
  conversion: { fields: { on: 'shown', reason: 'shown', explanation: narrative } },
  inspection: { fields: inspectionFields },
  closedOn: 'shown',
  archived: 'shown',
  openedBy: 'shown',
};
