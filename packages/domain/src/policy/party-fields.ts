import type { DecisionHistory } from '../case/decision-change.ts';
import type { Party } from '../case/party.ts';
import type { Identity, PartyDecision, PenaltyNotice, Proposal, Service } from '../case/people.ts';
import { address, noPaper, paper, personName } from './closings.ts';
import { executionFields } from './execution-fields.ts';
import { fastTrackFields } from './fast-track-fields.ts';
import type { FieldTable } from './field-table.ts';
import { hearingFields } from './hearing-fields.ts';
import { remediesFields } from './remedy-fields.ts';
import { cashFields, summaryFields } from './summary-fields.ts';

const numbersAndContacts = {
  kind: 'shown',
  idNumber: { of: 'identity-number', to: 'identity-number' },
  representative: personName,
  phone: { of: 'phone', to: 'phone' },
  birth: { of: 'birth', to: 'removed' },
} as const;

const identity: Readonly<{ organisation: FieldTable<Identity>; otherwise: FieldTable<Identity> }> = {
  organisation: { ...numbersAndContacts, name: 'scrubbed', address: 'scrubbed' },
  otherwise: { ...numbersAndContacts, name: personName, address },
};

// 理由代码里有未满十四周岁、精神状况，和裁量说明一样对待。
const proposal: FieldTable<Proposal> = {
  outcome: 'shown',
  noPenaltyReason: noPaper,
  penalties: 'scrubbed',
  tier: 'shown',
  discretion: paper,
  deviation: noPaper,
  mitigation: noPaper,
  facts: paper,
};

const notice: FieldTable<PenaltyNotice> = {
  id: 'shown',
  number: 'shown',
  document: 'shown',
  on: 'shown',
  proposal: { fields: proposal },
  hearingRight: 'shown',
  statementWorkingDays: 'shown',
  accessCode: { of: 'access-code', to: 'hidden' },
  oral: 'shown',
  servedOn: 'shown',
};

const decision: FieldTable<PartyDecision> = {
  number: 'shown',
  document: 'shown',
  on: 'shown',
  proposal: { fields: proposal },
  approvedBy: 'shown',
  lateFine: 'shown',
  revoked: { fields: { by: 'shown', receivedOn: 'shown', reason: paper, result: 'shown' } },
};

const history: FieldTable<DecisionHistory> = {
  corrections: {
    each: {
      fields: {
        number: 'shown',
        document: 'shown',
        on: 'shown',
        item: 'shown',
        before: paper,
        after: paper,
      },
    },
  },
  changes: {
    each: {
      fields: {
        number: 'shown',
        document: 'shown',
        on: 'shown',
        from: { fields: proposal },
        to: { fields: proposal },
        reason: paper,
      },
    },
  },
  former: {
    each: {
      fields: {
        decision: { fields: decision },
        publication: noPaper,
        replacedOn: 'shown',
        reason: paper,
        procedureOnly: 'shown',
      },
    },
  },
};

const service: FieldTable<Service> = {
  id: 'shown',
  document: 'shown',
  documentTitle: 'scrubbed',
  method: 'shown',
  on: 'shown',
  outcome: 'shown',
  servedOn: 'shown',
  receiver: personName,
  witness: personName,
  proof: paper,
  officers: 'shown',
};

/** 一名当事人的每一个字段怎样对待。 */
export const partyFields: FieldTable<Party> = {
  id: 'shown',
  identity,
  serviceAddress: {
    fields: {
      address,
      electronic: { of: 'account', to: 'removed' },
      confirmedOn: 'shown',
    },
  },
  proposal: { fields: proposal },
  proposalApprovedOn: 'shown',
  notices: { each: { fields: notice } },
  statements: {
    each: {
      fields: { id: 'shown', on: 'shown', at: 'shown', channel: 'shown', content: paper, receipt: 'shown' },
    },
  },
  hearingRequests: {
    each: {
      fields: {
        id: 'shown',
        on: 'shown',
        channel: 'shown',
        reason: paper,
        receipt: 'shown',
        inTime: 'shown',
        withdrawnOn: 'shown',
        declined: { fields: { on: 'shown', reason: 'scrubbed', document: 'shown' } },
      },
    },
  },
  hearing: { fields: hearingFields },
  waiver: { fields: { on: 'shown', statement: 'shown', hearing: 'shown', proof: paper } },
  viewsReview: { fields: { on: 'shown', by: 'shown', reply: paper, adopted: 'shown' } },
  fastTrack: { fields: fastTrackFields },
  decision: { fields: decision },
  services: { each: { fields: service } },
  payments: 'shown',
  summary: { fields: summaryFields(proposal) },
  cash: { each: { fields: cashFields } },
  performedOn: 'shown',
  execution: { fields: executionFields },
  remedies: { fields: remediesFields },
  decisionHistory: { fields: history },
  publication: noPaper,
};
