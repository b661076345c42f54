import type { Measure, MeasureItem } from '../case/coercive-measure.ts';
import type { ListedItem } from '../case/listed-item.ts';
import type { Preservation } from '../case/preservation.ts';
import { address, narrative, noNarrative, paper, personName } from './closings.ts';
import type { FieldTable } from './field-table.ts';

const listed: FieldTable<ListedItem> = {
  name: 'scrubbed',
  specification: 'scrubbed',
  quantity: 'shown',
  unit: 'shown',
  condition: 'scrubbed',
  place: address,
  keeper: personName,
  photos: 'shown',
};

const item: FieldTable<MeasureItem> = {
  ...listed,
  relation: 'shown',
  owner: 'shown',
  ownerReason: noNarrative,
  heldBy: 'scrubbed',
};

/** 先行登记保存的每一个字段怎样对待。 */
export const preservationFields: FieldTable<Preservation> = {
  id: 'shown',
  party: 'shown',
  number: 'shown',
  document: 'shown',
  at: 'shown',
  on: 'shown',
  reason: narrative,
  items: { each: { fields: listed } },
  officers: 'shown',
  witness: personName,
  signature: 'shown',
  recording: 'shown',
  request: 'shown',
  urgent: { fields: { reason: narrative, ratified: 'shown' } },
  settled: { fields: { on: 'shown', outcome: 'shown', note: narrative, document: 'shown' } },
  lapseNotice: 'shown',
};

/** 行政强制措施的每一个字段怎样对待。账号是个人和单位的财产信息，和送达账号一样对待。 */
export const measureFields: FieldTable<Measure> = {
  id: 'shown',
  kind: 'shown',
  party: 'shown',
  number: 'shown',
  document: 'shown',
  basis: 'shown',
  reasons: paper,
  at: 'shown',
  on: 'shown',
  days: 'shown',
  items: { each: { fields: item } },
  account: { of: 'account', to: 'removed' },
  officers: 'shown',
  scene: {
    fields: {
      place: 'scrubbed',
      partyCalled: 'shown',
      partyPresent: 'shown',
      witness: personName,
      told: 'shown',
      statement: narrative,
      signature: 'shown',
      handedOver: 'shown',
    },
  },
  recording: 'scrubbed',
  recordingStoredOn: 'shown',
  request: 'shown',
  urgent: { fields: { reason: narrative, ratified: 'shown' } },
  testing: 'scrubbed',
  extension: { fields: { on: 'shown', days: 'shown', reason: paper, number: 'shown', document: 'shown' } },
  custody: { each: { fields: { on: 'shown', keeper: personName, place: address, items: 'scrubbed' } } },
  applications: {
    each: { fields: { on: 'shown', reason: paper, answer: { fields: { on: 'shown', note: paper } } } },
  },
  disposals: 'scrubbed',
  ended: 'scrubbed',
  returned: { fields: { on: 'shown', receiver: personName, note: narrative } },
};
