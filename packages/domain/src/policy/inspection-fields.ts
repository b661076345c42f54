import type { Inspection } from '../case/inspection.ts';
import { narrative, noNarrative, noPaper, paper, personName } from './closings.ts';
import type { FieldTable } from './field-table.ts';

/** 行政检查的每一个字段怎样对待。名录里有其他企业和人员，公开抽取结果时另行公示，这里只留代号。 */
export const inspectionFields: FieldTable<Inspection> = {
  task: 'shown',
  kind: 'shown',
  items: 'shown',
  cap: 'shown',
  capPaper: 'shown',
  plan: 'shown',
  special: 'shown',
  clue: 'shown',
  urgent: noPaper,
  overlap: {
    fields: {
      on: 'shown',
      found: 'shown',
      others: 'shown',
      decision: 'shown',
      reason: noPaper,
      offSiteEnough: 'shown',
      offSiteReason: noPaper,
    },
  },
  draws: {
    each: {
      fields: {
        on: 'shown',
        question: 'scrubbed',
        excluded: 'scrubbed',
        firm: 'scrubbed',
        inspectors: 'shown',
        reason: noPaper,
      },
    },
  },
  assignment: { fields: { on: 'shown', ground: 'shown', reason: paper } },
  visits: 'shown',
  approvedOn: 'shown',
  notice: {
    fields: {
      number: 'shown',
      document: 'shown',
      on: 'shown',
      mode: 'shown',
      ground: noPaper,
      receiver: personName,
    },
  },
  checkIn: {
    fields: {
      at: 'shown',
      place: 'scrubbed',
      location: 'shown',
      code: 'shown',
      codeRecord: 'scrubbed',
      officers: 'shown',
      helpers: 'shown',
    },
  },
  checked: {
    fields: {
      record: 'shown',
      items: { each: { fields: { standard: 'shown', result: 'shown', note: noNarrative } } },
    },
  },
  result: {
    fields: {
      number: 'shown',
      document: 'shown',
      on: 'shown',
      outcome: 'shown',
      explanation: paper,
      receiver: personName,
    },
  },
  publication: 'scrubbed',
  lead: 'shown',
  complaints: {
    each: {
      fields: {
        id: 'shown',
        on: 'shown',
        content: narrative,
        refusedEntry: 'shown',
        answer: { fields: { on: 'shown', text: narrative } },
      },
    },
  },
};
