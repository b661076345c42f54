import type { Measure, MeasureEvent } from '../case/coercive-measure.ts';
import type { Preservation, PreservationEvent } from '../case/preservation.ts';
import { type Day, plusDays } from '../kernel/day.ts';
import { instant } from '../kernel/instant.ts';
import type { Drawn } from './testing-drawn.ts';

// 只供监督的测试使用：登记保存、强制措施的样子和各种事件。

/** 一次登记保存，上午九时。 */
export function aPreservation(on: Day, over: Partial<Preservation> = {}): Preservation {
  return {
    id: 'B1',
    party: 'P1',
    number: '登存1',
    document: 'kept',
    at: instant(`${on}T09:00:00+08:00`),
    on,
    reason: '理由',
    items: [],
    officers: [],
    signature: 'signed',
    recording: '记录仪',
    ...over,
  };
}

/** 一次扣押，上午九时，三十日。 */
export function aMeasure(on: Day, over: Partial<Measure> = {}): Measure {
  return {
    id: 'M1',
    kind: 'impoundment',
    party: 'P1',
    number: '强措1',
    document: 'seized',
    basis: { level: 'law', provision: '依据' },
    reasons: '理由',
    at: instant(`${on}T09:00:00+08:00`),
    on,
    days: 30,
    items: [],
    officers: [],
    scene: {
      place: '地点',
      partyCalled: true,
      partyPresent: true,
      told: true,
      statement: '',
      signature: 'signed',
      handedOver: true,
    },
    testing: [],
    custody: [],
    applications: [],
    disposals: [],
    ...over,
  };
}

const kinds = ['sealing', 'impoundment', 'freezing'] as const;
const urgent = (flag: boolean) => (flag ? { urgent: { reason: '紧急' } } : {});
const of = (party: string) => ({ party, measure: 'M1' });

/** 登记保存、强制措施事件的内容。 */
export const coercionBodies = {
  EvidencePreserved: ({ party, at, flag }) => ({
    type: 'EvidencePreserved',
    party,
    preservation: aPreservation(at, { party, ...urgent(flag) }),
  }),
  PreservationRatified: ({ party }) => ({
    type: 'PreservationRatified',
    party,
    preservation: 'B1',
    request: 'A1',
  }),
  PreservationSettled: ({ party, flag }) => ({
    type: 'PreservationSettled',
    party,
    preservation: 'B1',
    outcome: flag ? 'released' : 'rejected',
    note: '',
    document: 'settled',
  }),
  PreservationLapseNotified: ({ party }) => ({
    type: 'PreservationLapseNotified',
    party,
    preservation: 'B1',
    document: 'lapsed',
  }),
  MeasureImplemented: ({ party, at, flag, choice }) => ({
    type: 'MeasureImplemented',
    party,
    measure: aMeasure(at, { party, kind: kinds[choice % 3] ?? 'sealing', ...urgent(flag) }),
  }),
  MeasureRatified: ({ party }) => ({ type: 'MeasureRatified', ...of(party), request: 'A1' }),
  MeasureEnded: ({ party, at }) => ({
    type: 'MeasureEnded',
    ...of(party),
    end: { how: 'confiscated', on: at, note: '' },
  }),
  MeasureTestingNotified: ({ party, at }) => ({
    type: 'MeasureTestingNotified',
    ...of(party),
    testing: { id: 'T1', from: at, to: plusDays(at, 5), items: '', institution: '', document: 'told' },
  }),
  MeasureTestingEnded: ({ party, at }) => ({
    type: 'MeasureTestingEnded',
    ...of(party),
    testing: 'T1',
    endedOn: at,
  }),
  MeasureExtended: ({ party, at }) => ({
    type: 'MeasureExtended',
    ...of(party),
    extension: { on: at, days: 30, reason: '', number: '延强1', document: 'extended' },
  }),
  CustodyEntrusted: ({ party, at }) => ({
    type: 'CustodyEntrusted',
    ...of(party),
    custody: { on: at, keeper: '', place: '', items: '' },
  }),
  LiftingApplied: ({ party }) => ({ type: 'LiftingApplied', ...of(party), reason: '' }),
  LiftingDeclined: ({ party }) => ({ type: 'LiftingDeclined', ...of(party), note: '' }),
  MeasureItemsReturned: ({ party }) => ({
    type: 'MeasureItemsReturned',
    ...of(party),
    receiver: '',
    note: '',
  }),
  MeasureRecordingStored: ({ party }) => ({ type: 'MeasureRecordingStored', ...of(party), where: '' }),
} as const satisfies Partial<{
  readonly [K in (MeasureEvent | PreservationEvent)['type']]: (
    drawn: Drawn,
  ) => Extract<MeasureEvent | PreservationEvent, { type: K }>;
}>;
