import type { CourtExecution } from '../case/court-execution.ts';
import type { CoerciveExecution, Execution } from '../case/execution.ts';
import type { SubstitutePerformance } from '../case/substitute-performance.ts';
import { narrative, noPaper, paper, personName } from './closings.ts';
import type { FieldTable } from './field-table.ts';

const court: FieldTable<CourtExecution> = {
  number: 'shown',
  document: 'shown',
  on: 'shown',
  route: 'shown',
  court: 'shown',
  claims: paper,
  attachments: 'shown',
  urgent: noPaper,
  lateReason: noPaper,
  steps: {
    each: { fields: { on: 'shown', outcome: 'shown', paper: 'scrubbed', plainlyIllegal: 'shown' } },
  },
  reviews: 'shown',
};

const substitute: FieldTable<SubstitutePerformance> = {
  id: 'shown',
  immediate: 'shown',
  number: 'shown',
  document: 'shown',
  on: 'shown',
  harm: 'shown',
  object: 'scrubbed',
  manner: 'scrubbed',
  performer: 'scrubbed',
  plannedOn: 'shown',
  estimateFen: 'shown',
  partyPresent: 'shown',
  done: {
    fields: {
      at: 'shown',
      on: 'shown',
      officers: 'shown',
      signedBy: 'shown',
      content: narrative,
      recording: 'scrubbed',
    },
  },
  cost: { fields: { on: 'shown', actualFen: 'shown', bearer: 'shown', account: paper } },
};

const enforcement: FieldTable<CoerciveExecution> = {
  number: 'shown',
  document: 'shown',
  on: 'shown',
  manner: 'shown',
  basis: 'shown',
  plan: paper,
  immediate: 'shown',
  carriedOut: {
    each: {
      fields: {
        from: 'shown',
        to: 'shown',
        place: 'scrubbed',
        officers: 'shown',
        urgentReason: noPaper,
        recording: 'scrubbed',
        content: narrative,
        signature: 'shown',
        completed: 'shown',
      },
    },
  },
};

/** 执行的每一个字段怎样对待。当事人的困难、财产情况是他的意见和财产信息，和决定的内容一样对待。 */
export const executionFields: FieldTable<Execution> = {
  deferrals: {
    each: {
      fields: {
        id: 'shown',
        appliedOn: 'shown',
        reason: paper,
        proof: paper,
        answer: {
          fields: {
            on: 'shown',
            option: 'shown',
            schedule: 'shown',
            reason: paper,
            number: 'shown',
            document: 'shown',
          },
        },
      },
    },
  },
  lateFine: 'shown',
  demands: {
    each: {
      fields: {
        id: 'shown',
        kind: 'shown',
        number: 'shown',
        document: 'shown',
        on: 'shown',
        object: paper,
        how: 'scrubbed',
        performBy: 'shown',
        fineFen: 'shown',
        gainsFen: 'shown',
        lateFineFen: 'shown',
        consequences: 'shown',
        views: { fields: { on: 'shown', content: paper, reply: paper, adopted: 'shown' } },
        hiding: noPaper,
      },
    },
  },
  agreement: {
    fields: {
      number: 'shown',
      document: 'shown',
      on: 'shown',
      stages: 'shown',
      waivedLateFineFen: 'shown',
      remedied: paper,
      terms: paper,
      breached: { fields: { on: 'shown', note: paper } },
    },
  },
  demolition: {
    fields: {
      number: 'shown',
      document: 'shown',
      on: 'shown',
      object: 'scrubbed',
      selfBy: 'shown',
      where: 'scrubbed',
    },
  },
  enforcement: { fields: enforcement },
  court: { fields: court },
  preservationApplied: { fields: { on: 'shown', court: 'shown', reason: paper } },
  substitutes: { each: { fields: substitute } },
  pauses: {
    each: { fields: { from: 'shown', to: 'shown', ground: 'shown', reason: paper, harmless: 'shown' } },
  },
  ended: { fields: { on: 'shown', ground: 'shown', reason: paper } },
  disposals: {
    each: {
      fields: {
        on: 'shown',
        goods: 'scrubbed',
        way: 'shown',
        receiver: personName,
        supervisor: personName,
        recording: 'scrubbed',
        proceedsFen: 'shown',
      },
    },
  },
  reversals: { each: { fields: { on: 'shown', how: 'shown', amountFen: 'shown', note: paper } } },
};
