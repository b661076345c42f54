import type { Day } from '../kernel/day.ts';
import type { Instant } from '../kernel/instant.ts';
import type { OfficerOnRecord, PartyId } from './people.ts';

/** 案内违法行为的编号。 */
export type ViolationId = string;

export type RecordKind = 'site' | 'questioning';

/** 笔录的名称。 */
export const recordKindTitles = { site: '现场笔录', questioning: '询问笔录' } as const satisfies Readonly<
  Record<RecordKind, string>
>;

/** 一份笔录。 */
export type InvestigationRecord = Readonly<{
  id: string;
  kind: RecordKind;
  from: Instant;
  to: Instant;
  place: string;
  officers: readonly OfficerOnRecord[];
  party?: PartyId;
  person: string;
  /** 亮证、告知权利已经做到并记入笔录。 */
  certificatesShown: boolean;
  rightsTold: boolean;
  content: string;
  turns: readonly Readonly<{ question: string; answer: string }>[];
  signature: 'signed' | 'refused-with-witness' | 'refused-recorded' | 'absent';
  beforeFiling: boolean;
  /** 随别的案件并入的，那一案的立案日期。 */
  filedOn?: Day;
}>;

/** 证据种类，行政处罚法第四十六条所列八种。 */
export type EvidenceKind =
  | 'documentary'
  | 'physical'
  | 'audio-visual'
  | 'electronic-data'
  | 'testimony'
  | 'party-statement'
  | 'expert-opinion'
  | 'record';

export const evidenceKindTitles: Readonly<Record<EvidenceKind, string>> = {
  documentary: '书证',
  physical: '物证',
  'audio-visual': '视听资料',
  'electronic-data': '电子数据',
  testimony: '证人证言',
  'party-statement': '当事人的陈述',
  'expert-opinion': '鉴定意见',
  record: '勘验笔录、现场笔录',
};

/** 证据文件：内容存在文件库，事件只记摘要值。 */
export type EvidenceFile = Readonly<{
  id: string;
  name: string;
  sha256: string;
  bytes: number;
  mediaType: string;
}>;

export type Evidence = Readonly<{
  id: string;
  kind: EvidenceKind;
  title: string;
  source: string;
  obtainedOn: Day;
  officers: readonly OfficerOnRecord[];
  proves: string;
  violations: readonly ViolationId[];
  file?: EvidenceFile;
}>;

/** 停止计算的事由。是否真的扣除，看机关适用的规定有没有列出。 */
export type IntervalReason =
  | 'testing'
  | 'appraisal'
  | 'hearing'
  | 'public-notice'
  | 'suspension'
  | 'rights-holder-identification'
  | 'ordered-refund'
  | 'police';

export const intervalTitles: Readonly<Record<IntervalReason, string>> = {
  testing: '检测、检验、检疫',
  appraisal: '鉴定',
  hearing: '听证',
  'public-notice': '公告',
  suspension: '中止调查',
  'rights-holder-identification': '权利人辨认',
  'ordered-refund': '责令退还多收价款',
  police: '移送公安机关期间',
};

export type Interval = Readonly<{
  id: string;
  stage: 'verification' | 'case';
  reason: IntervalReason;
  from: Day;
  to?: Day;
  paper: string;
}>;

export type Correction = Readonly<{
  id: string;
  number: string;
  document: string;
  party: PartyId;
  on: Day;
  requirement: string;
  dueOn: Day;
  officers: readonly OfficerOnRecord[];
  recheck?: Readonly<{ on: Day; corrected: boolean; note: string }>;
}>;

/** 一项违法行为。一案可以有几项，各有当事人、时间和情节。 */
export type Violation = Readonly<{
  id: ViolationId;
  matter: string;
  parties: readonly PartyId[];
  /** 行为起止；连续、继续状态的以终了之日为准。 */
  from: Day;
  to: Day;
  place: string;
  /** 违法地点不在本机关辖区的，由本机关管辖的依据。 */
  jurisdictionBasis?: string;
  facts: string;
  /** 与哪一项是同一行为：几个规定都应当罚款的，按数额高的罚。 */
  sameActAs?: ViolationId;
  /** 裁量情节，形状由事项决定。 */
  circumstances: Readonly<Record<string, unknown>>;
  /** 从别的案件并入的，它在那里立案的日期；时效和期限按它计算。 */
  filedOn?: Day;
}>;
