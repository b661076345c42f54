import type { Proposal } from '../case/people.ts';
import type { CashCollection, Summary } from '../case/summary.ts';
import { noPaper, paper } from './closings.ts';
import type { FieldTable } from './field-table.ts';

/** 当场处罚的每一个字段怎样对待。处理意见与当事人的处理意见一样对待。 */
export function summaryFields(proposal: FieldTable<Proposal>): FieldTable<Summary> {
  return {
    told: { fields: { on: 'shown', at: 'shown', proposal: { fields: proposal } } },
    heard: { fields: { on: 'shown', disputed: 'shown', raised: 'shown', reply: noPaper } },
    decided: {
      fields: {
        at: 'shown',
        place: 'scrubbed',
        handover: 'shown',
        payMode: 'shown',
        officers: 'shown',
        afloat: 'shown',
        ashoreOn: 'shown',
      },
    },
    filedBackOn: 'shown',
  };
}

/** 当场收缴的罚款。理由会写到个人情况。 */
export const cashFields: FieldTable<CashCollection> = {
  id: 'shown',
  on: 'shown',
  amountFen: 'shown',
  ground: 'shown',
  reason: paper,
  receipt: 'shown',
  officers: 'shown',
  afloat: 'shown',
  ashoreOn: 'shown',
  handedInOn: 'shown',
  bankedOn: 'shown',
};
