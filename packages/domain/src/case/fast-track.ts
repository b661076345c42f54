import type { Day } from '../kernel/day.ts';
import type { Instant } from '../kernel/instant.ts';
import type { OfficerOnRecord, PartyId } from './people.ts';

/** 不得快速办理的情形。 */
export const fastTrackExclusionTitles = {
  none: '没有下列情形',
  disability: '盲人、聋人、哑人',
  minor: '未成年人',
  'mental-illness': '疑似精神病人',
  hearing: '应当适用听证程序',
  detention: '可能处行政拘留十日以上',
  other: '其他不宜快速办理的情形',
} as const;

export type FastTrackExclusion = Exclude<keyof typeof fastTrackExclusionTitles, 'none'>;

/** 海关列明可以快速办理的案件，依次对应规章的各项。 */
export const fastTrackKindTitles = {
  declaration: '申报不实，影响统计或者监管秩序',
  broker: '报关企业、报关人员疏于审查',
  'supervision-breach': '实施条例第二十条至第二十三条的行为',
  currency: '违规携带货币进出境',
  'passenger-smuggling': '旅检渠道走私，价值五万元以下',
  'small-breach': '其他违规，货物五十万元以下或者物品十万元以下',
  'light-penalty': '只处警告或者最高罚款三万元以下',
  other: '海关总署规定的其他情形',
} as const;

export type FastTrackKind = keyof typeof fastTrackKindTitles;

/** 当事人承认违法事实、认错认罚的载体。 */
export const confessionTitles = {
  'own-statement': '本人书写的材料',
  record: '询问笔录',
  recording: '询问的录音录像',
} as const;

/** 转回普通程序的理由。 */
export const reversionTitles = {
  'views-pending': '陈述、申辩不能当场复核',
  disputed: '当事人有异议，或者不服复核意见',
  hearing: '当事人要求听证',
  'more-evidence': '需要进一步调查取证',
  unsuitable: '其他不宜快速办理的情形',
} as const;

/** 一名当事人的快速办理：告知、同意（申请）、转回普通程序。 */
export type FastTrack = Readonly<{
  offered: Readonly<{
    on: Day;
    at: Instant;
    officers: readonly OfficerOnRecord[];
    facts: string;
    /** 到案的时刻，公安机关的期限从它起算。 */
    arrivedAt?: Instant;
    /** 属于列明的哪一种案件。 */
    kind?: FastTrackKind;
  }>;
  accepted?: Readonly<{
    on: Day;
    at: Instant;
    officers: readonly OfficerOnRecord[];
    confession: keyof typeof confessionTitles;
    admission: string;
    proof: string;
  }>;
  reverted?: Readonly<{ on: Day; ground: keyof typeof reversionTitles; reason: string }>;
  /** 作出决定的时刻；四十八小时按时刻看。 */
  decidedAt?: Instant;
}>;

/** 快速办理的事件。 */
export type FastTrackEvent =
  | Readonly<{ type: 'FastTrackOffered'; party: PartyId; offered: FastTrack['offered'] }>
  | Readonly<{ type: 'FastTrackAccepted'; party: PartyId; accepted: NonNullable<FastTrack['accepted']> }>
  | Readonly<{
      type: 'FastTrackReverted';
      party: PartyId;
      ground: keyof typeof reversionTitles;
      reason: string;
    }>;

/** 走到哪一步。 */
export const fastTrackStateTitles = {
  none: '没有快速办理',
  offered: '已告知快速办理，等待当事人同意',
  accepted: '当事人同意快速办理',
  reverted: '已转回普通程序',
} as const;

export type FastTrackState = keyof typeof fastTrackStateTitles;

/** 一名当事人的快速办理走到哪一步。 */
export function fastTrackOf({ fastTrack }: Readonly<{ fastTrack?: FastTrack }>): FastTrackState {
  if (!fastTrack) return 'none';
  if (fastTrack.reverted) return 'reverted';
  return fastTrack.accepted ? 'accepted' : 'offered';
}
