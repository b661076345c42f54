import type { Day } from '../kernel/day.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Fen } from '../kernel/money.ts';
import type { OfficerOnRecord, PartyId } from './people.ts';

export const substituteHarmTitles = {
  traffic: '已经或者将危害交通安全',
  environment: '已经或者将造成环境污染',
  resources: '已经或者将破坏自然资源',
  none: '没有上述危害',
} as const;

export const substitutePlaceTitles = {
  road: '道路',
  river: '河道、航道',
  'public-place': '公共场所',
  elsewhere: '其他地方',
} as const;

/** 一次代履行。费用单位分。 */
export type SubstitutePerformance = Readonly<{
  id: string;
  /** 立即代履行的，不经催告。 */
  immediate: boolean;
  number: string;
  document: string;
  on: Day;
  harm: keyof typeof substituteHarmTitles;
  object: string;
  manner: string;
  performer: string;
  /** 决定书载明的实施之日。 */
  plannedOn: Day;
  estimateFen: Fen;
  /** 立即代履行时当事人是否在场；不在场的事后立即通知。 */
  partyPresent?: boolean;
  done?: SubstituteRecord;
  cost?: Readonly<{ on: Day; actualFen: Fen; bearer: 'party' | 'other-by-law'; account: string }>;
}>;

/** 实施代履行的记录：到场监督的人员，代履行人、当事人或者见证人签名。 */
export type SubstituteRecord = Readonly<{
  at: Instant;
  on: Day;
  officers: readonly OfficerOnRecord[];
  signedBy: readonly ('performer' | 'party' | 'witness')[];
  content: string;
  recording: string;
}>;

type Of = Readonly<{ party: PartyId; substitute: string }>;

export type SubstituteEvent =
  | Readonly<{ type: 'SubstituteDecided'; party: PartyId; substitute: SubstitutePerformance }>
  | (Of & Readonly<{ type: 'SubstitutePerformed'; record: SubstituteRecord }>)
  | (Of & Readonly<{ type: 'SubstituteCostSettled'; cost: NonNullable<SubstitutePerformance['cost']> }>);
