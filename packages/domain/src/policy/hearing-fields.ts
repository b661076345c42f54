import type { Hearing } from '../case/hearing.ts';
import { narrative, noNarrative, noPaper, paper } from './closings.ts';
import type { FieldTable } from './field-table.ts';

/** 听证的每一个字段怎样对待。不公开举行的理由、中止的理由会写到个人情况。 */
export const hearingFields: FieldTable<Hearing> = {
  id: 'shown',
  request: 'shown',
  requestedOn: 'shown',
  acceptedOn: 'shown',
  interval: 'shown',
  panel: 'shown',
  fileHandedOn: 'shown',
  scheduledOn: 'shown',
  session: { fields: { at: 'shown', place: 'scrubbed', open: 'shown', closedReason: noPaper } },
  notice: 'shown',
  announcedOn: 'shown',
  pauses: { each: { fields: { kind: 'shown', from: 'shown', to: 'shown', reason: paper } } },
  openedAt: 'shown',
  endedAt: 'shown',
  attended: { of: 'paper', to: 'emptied' },
  examined: 'shown',
  jointWith: 'shown',
  terminated: { fields: { on: 'shown', reason: paper } },
  report: { fields: { on: 'shown', opinion: narrative, dissent: noNarrative } },
};
