import type { Day } from '../kernel/day.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Fen } from '../kernel/money.ts';
import type { ListedItem } from './listed-item.ts';
import type { OfficerOnRecord, PartyId } from './people.ts';

/** 本系统办理的行政强制措施：对场所、设施、财物和存款、汇款的。 */
export type MeasureKind = 'sealing' | 'impoundment' | 'freezing';

export const measureKindTitles: Readonly<Record<MeasureKind, string>> = {
  sealing: '查封',
  impoundment: '扣押',
  freezing: '冻结',
};

/** 依据的效力层级。查封、扣押须依法律、法规，冻结须依法律。 */
export type BasisLevel =
  | 'law'
  | 'administrative-regulation'
  | 'local-regulation'
  | 'department-rule'
  | 'local-rule'
  | 'other-document';

export const basisLevelTitles: Readonly<Record<BasisLevel, string>> = {
  law: '法律',
  'administrative-regulation': '行政法规',
  'local-regulation': '地方性法规',
  'department-rule': '部门规章',
  'local-rule': '地方政府规章',
  'other-document': '其他规范性文件',
};

/** 授予强制措施权的条款，来自职权清单，由承办人填写名称、条款和层级。 */
export type MeasureBasis = Readonly<{ level: BasisLevel; provision: string }>;

export const itemRelationTitles = {
  'of-case': '涉案',
  unrelated: '与违法行为无关',
  'daily-necessity': '个人及其所扶养家属的生活必需品',
} as const;

export const itemOwnerTitles = {
  party: '当事人',
  'personal-of-owner': '经营者、股东个人',
  'third-party': '案外人',
} as const;

/** 查封、扣押清单上的一件：另记与案件的关系、属于谁、是否已被其他机关查封。 */
export type MeasureItem = ListedItem &
  Readonly<{
    relation: keyof typeof itemRelationTitles;
    owner: keyof typeof itemOwnerTitles;
    /** 不属于当事人的，采取措施的理由。 */
    ownerReason?: string;
    /** 已经依法查封、扣押它的其他国家机关。 */
    heldBy?: string;
  }>;

/** 冻结的账户。金额单位分。 */
export type FrozenAccount = Readonly<{
  bank: string;
  account: string;
  amountFen: Fen;
  /** 违法行为涉及的金额。 */
  caseSumFen: Fen;
  /** 为经营预留的流动资金和往来账户的说明。 */
  workingCapital?: string;
}>;

export const gapExplanationTitles = {
  voice: '恢复记录时已语音说明',
  written: '无法继续，已报告并书面说明',
  none: '没有说明',
} as const;

/** 全过程音像记录，从到场到离场；中断的逐段说明。 */
export type Recording = Readonly<{
  device: string;
  from: Instant;
  to: Instant;
  gaps: readonly Readonly<{
    from: Instant;
    to: Instant;
    explained: keyof typeof gapExplanationTitles;
    note: string;
  }>[];
}>;

/** 现场笔录所记的事。 */
export type MeasureScene = Readonly<{
  place: string;
  partyCalled: boolean;
  partyPresent: boolean;
  witness?: string;
  told: boolean;
  statement: string;
  signature: 'signed' | 'refused-recorded';
  handedOver: boolean;
}>;

/** 已告知的检测、检验、检疫、鉴定期间，首尾两日都不计入查封、扣押期限。 */
export type MeasureTesting = Readonly<{
  id: string;
  from: Day;
  to: Day;
  items: string;
  institution: string;
  document: string;
  /** 提前收到结果之日。 */
  endedOn?: Day;
}>;

export const liftingGroundTitles = {
  'no-violation': '当事人没有违法行为',
  unrelated: '查封、扣押、冻结的财物与违法行为无关',
  decided: '对违法行为已经作出处理决定，不再需要采取措施',
  expired: '期限已经届满',
  'no-longer-needed': '其他不再需要采取措施的情形',
} as const;

export type LiftingGround = keyof typeof liftingGroundTitles;

export const conversionTitles = {
  confiscated: '决定没收',
  destroyed: '依法销毁',
  transferred: '随案件移送',
} as const;

/** 措施的了结：解除、负责人不批准而立即解除、没收销毁移送。 */
export type MeasureEnd =
  | Readonly<{
      how: 'lifted';
      on: Day;
      ground: LiftingGround;
      note: string;
      number: string;
      document: string;
    }>
  | Readonly<{ how: 'rejected'; on: Day; note: string; number: string; document: string }>
  | Readonly<{ how: keyof typeof conversionTitles; on: Day; note: string }>;

/** 一次行政强制措施，从实施到了结。期限届满由日子推出，不另记。 */
export type Measure = Readonly<{
  id: string;
  kind: MeasureKind;
  party: PartyId;
  number: string;
  document: string;
  basis: MeasureBasis;
  reasons: string;
  at: Instant;
  on: Day;
  /** 决定书载明的期限，日历日数，不超过三十。 */
  days: number;
  items: readonly MeasureItem[];
  account?: FrozenAccount;
  officers: readonly OfficerOnRecord[];
  scene: MeasureScene;
  recording?: Recording;
  recordingStoredOn?: Day;
  request?: string;
  urgent?: Readonly<{ reason: string; ratified?: Readonly<{ request: string; on: Day; at: Instant }> }>;
  testing: readonly MeasureTesting[];
  extension?: Readonly<{ on: Day; days: number; reason: string; number: string; document: string }>;
  custody: readonly Readonly<{ on: Day; keeper: string; place: string; items: string }>[];
  /** 当事人申请解除，及其答复。 */
  applications: readonly Readonly<{
    on: Day;
    reason: string;
    answer?: Readonly<{ on: Day; note: string }>;
  }>[];
  disposals: readonly EarlyDisposal[];
  ended?: MeasureEnd;
  returned?: Readonly<{ on: Day; receiver: string; note: string }>;
}>;

/** 不宜长期保存的物品先行处置。款项单位分，按涉案现金管理。 */
export type EarlyDisposal = Readonly<{
  on: Day;
  items: string;
  reason: string;
  consent: 'owner-consented' | 'owner-applied' | 'announced';
  done?: Readonly<{ on: Day; how: string; proceedsFen: Fen }>;
}>;

type Of = Readonly<{ party: PartyId; measure: string }>;

/** 行政强制措施的事件。 */
export type MeasureEvent =
  | Readonly<{ type: 'MeasureImplemented'; party: PartyId; measure: Measure }>
  | (Of & Readonly<{ type: 'MeasureRatified'; request: string }>)
  | (Of & Readonly<{ type: 'MeasureEnded'; end: MeasureEnd }>)
  | (Of & Readonly<{ type: 'MeasureTestingNotified'; testing: MeasureTesting }>)
  | (Of & Readonly<{ type: 'MeasureTestingEnded'; testing: string; endedOn: Day }>)
  | (Of & Readonly<{ type: 'MeasureExtended'; extension: NonNullable<Measure['extension']> }>)
  | (Of & Readonly<{ type: 'CustodyEntrusted'; custody: Measure['custody'][number] }>)
  | (Of & Readonly<{ type: 'LiftingApplied'; reason: string }>)
  | (Of & Readonly<{ type: 'LiftingDeclined'; note: string }>)
  | (Of & Readonly<{ type: 'EarlyDisposalApproved'; disposal: EarlyDisposal }>)
  | (Of & Readonly<{ type: 'EarlyDisposalDone'; how: string; proceedsFen: Fen }>)
  | (Of & Readonly<{ type: 'MeasureItemsReturned'; receiver: string; note: string }>)
  | (Of & Readonly<{ type: 'MeasureRecordingStored'; where: string }>);
