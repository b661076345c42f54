import type { CaseLink } from '../case/joinder.ts';
import type { Assistance, JurisdictionDispute, TransferHandover } from '../case/jurisdiction.ts';
import type { PoliceTransfer } from '../case/police-transfer.ts';
import type { Withdrawal } from '../case/withdrawal.ts';
import { narrative } from './closings.ts';
import type { FieldTable } from './field-table.ts';

/** 回避的每一个字段怎样对待。利害关系会写到个人情况。 */
export const withdrawalFields: FieldTable<Withdrawal> = {
  id: 'shown',
  officer: 'shown',
  seat: 'shown',
  motion: 'shown',
  party: 'shown',
  ground: 'shown',
  reason: narrative,
  on: 'shown',
  decided: {
    fields: {
      on: 'shown',
      outcome: 'shown',
      decider: 'shown',
      by: 'shown',
      attendees: 'shown',
      reason: narrative,
      successor: 'shown',
    },
  },
};

/** 移送公安机关的每一个字段怎样对待。罪名、事实和报告只给看得到案情的人。 */
export const policeTransferFields: FieldTable<PoliceTransfer> = {
  id: 'shown',
  parties: 'shown',
  crime: narrative,
  suspicion: 'shown',
  facts: narrative,
  team: 'shown',
  on: 'shown',
  report: { fields: { on: 'shown', content: narrative } },
  decision: {
    fields: { on: 'shown', at: 'shown', by: 'shown', position: 'shown', outcome: 'shown', reason: narrative },
  },
  handed: {
    fields: {
      on: 'shown',
      at: 'shown',
      police: 'shown',
      number: 'shown',
      document: 'shown',
      receipt: narrative,
      papers: 'shown',
      phase: 'shown',
    },
  },
  answer: { fields: { on: 'shown', receivedOn: 'shown', outcome: 'shown', note: narrative } },
  goods: { fields: { on: 'shown', list: narrative, receipt: narrative } },
  objection: { fields: { on: 'shown', kind: 'shown', paper: narrative } },
  returned: { fields: { on: 'shown', receivedOn: 'shown', ground: 'shown', note: narrative } },
};

/** 管辖争议的每一个字段怎样对待。 */
export const disputeFields: FieldTable<JurisdictionDispute> = {
  id: 'shown',
  other: 'shown',
  reason: narrative,
  arisenOn: 'shown',
  negotiated: { fields: { on: 'shown', outcome: 'shown', note: narrative } },
  referred: 'shown',
  designated: 'shown',
};

/** 移送交接的每一个字段怎样对待。 */
export const handoverFields: FieldTable<TransferHandover> = {
  on: 'shown',
  number: 'shown',
  document: 'shown',
  papers: narrative,
  receipt: narrative,
  by: 'shown',
};

/** 协助的每一个字段怎样对待。 */
export const assistanceFields: FieldTable<Assistance> = {
  id: 'shown',
  to: 'shown',
  matters: narrative,
  number: 'shown',
  document: 'shown',
  on: 'shown',
  receivedOn: 'shown',
  longer: { fields: { on: 'shown', note: narrative } },
  answer: { fields: { on: 'shown', outcome: 'shown', note: narrative } },
};

/** 并案、分案的每一个字段怎样对待。 */
export const linkFields: FieldTable<CaseLink> = {
  kind: 'shown',
  on: 'shown',
  other: 'shown',
  reason: narrative,
  relation: 'shown',
  parties: 'shown',
  records: 'shown',
};
