import type { Remedies, RemedyProceeding } from '../case/remedy.ts';
import { paper } from './closings.ts';
import type { FieldTable } from './field-table.ts';

const proceeding: FieldTable<RemedyProceeding> = {
  id: 'shown',
  kind: 'shown',
  body: 'shown',
  filedOn: 'shown',
  copyReceivedOn: 'shown',
  acceptedOn: 'shown',
  simplified: 'shown',
  answered: { fields: { on: 'shown', paper: 'scrubbed' } },
  stay: { fields: { on: 'shown', by: 'shown', reason: paper } },
  outcome: {
    fields: {
      result: 'shown',
      receivedOn: 'shown',
      effectiveOn: 'shown',
      procedureOnly: 'shown',
      note: paper,
    },
  },
};

/** 复议、诉讼、国家赔偿的每一个字段怎样对待。 */
export const remediesFields: FieldTable<Remedies> = {
  proceedings: { each: { fields: proceeding } },
  handed: 'shown',
  untold: { fields: { which: 'shown', toldOn: 'shown', note: paper } },
  compensation: {
    fields: {
      receivedOn: 'shown',
      claim: paper,
      decided: { fields: { on: 'shown', granted: 'shown', amountFen: 'shown', note: paper } },
    },
  },
};
