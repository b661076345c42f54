import type { FastTrack } from '../case/fast-track.ts';
import { paper } from './closings.ts';
import type { FieldTable } from './field-table.ts';

/** 快速办理的每一个字段怎样对待。 */
export const fastTrackFields: FieldTable<FastTrack> = {
  offered: {
    fields: {
      on: 'shown',
      at: 'shown',
      officers: 'shown',
      facts: paper,
      arrivedAt: 'shown',
      kind: 'shown',
    },
  },
  accepted: {
    fields: {
      on: 'shown',
      at: 'shown',
      officers: 'shown',
      confession: 'shown',
      admission: paper,
      proof: paper,
    },
  },
  reverted: { fields: { on: 'shown', ground: 'shown', reason: paper } },
  decidedAt: 'shown',
};
