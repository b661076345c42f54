import type { Day } from '../kernel/day.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Fen } from '../kernel/money.ts';
import type { BasisLevel } from './coercive-measure.ts';
import type { CourtExecution, CourtExecutionEvent } from './court-execution.ts';
import type { OfficerOnRecord, PartyId } from './people.ts';
import type { SubstituteEvent, SubstitutePerformance } from './substitute-performance.ts';

/** 一期缴款，单位分；当日缴纳仍是按期。 */
export type Instalment = Readonly<{ dueOn: Day; amountFen: Fen }>;

/** 暂缓、分期缴纳：当事人的书面申请和机关的答复。 */
export type Deferral = Readonly<{
  id: string;
  appliedOn: Day;
  reason: string;
  proof: string;
  answer?: DeferralAnswer;
}>;

export type DeferralAnswer = Readonly<{
  on: Day;
  option: 'defer' | 'instalments' | 'refuse';
  /** 批准的期次，依先后；不同意的为空。 */
  schedule: readonly Instalment[];
  reason: string;
  number: string;
  document: string;
}>;

/** 决定加处罚款：从缴款期限届满的次日起计算。 */
export type LateFineDecision = Readonly<{
  on: Day;
  /** 缴款期限届满之日。 */
  dueOn: Day;
  number: string;
  document: string;
}>;

export const demandConsequenceTitles = {
  'late-fine': '加处罚款',
  auction: '将查封、扣押的财物依法拍卖抵缴罚款',
  court: '申请人民法院强制执行',
  enforce: '依法强制执行',
  substitute: '代履行',
} as const;

export type DemandConsequence = keyof typeof demandConsequenceTitles;

/** 一份催告书。送达与否看送达记录。金额单位分，没有金钱义务的为零。 */
export type Demand = Readonly<{
  id: string;
  kind: 'performance' | 'substitute';
  number: string;
  document: string;
  on: Day;
  object: string;
  how: string;
  performBy: Day;
  fineFen: Fen;
  /** 尚未缴纳的违法所得。 */
  gainsFen: Fen;
  lateFineFen: Fen;
  consequences: readonly DemandConsequence[];
  /** 当事人在催告期间的陈述、申辩及其处理。 */
  views?: Readonly<{ on: Day; content: string; reply: string; adopted: boolean }>;
  /** 催告期间有证据证明转移、隐匿财物迹象的，立即强制执行的依据。 */
  hiding?: string;
}>;

/** 执行协议。约定减免的只能是加处罚款；金额单位分。 */
export type ExecutionAgreement = Readonly<{
  number: string;
  document: string;
  on: Day;
  stages: readonly Instalment[];
  waivedLateFineFen: Fen;
  remedied: string;
  terms: string;
  breached?: Readonly<{ on: Day; note: string }>;
}>;

export const enforcementMannerTitles = {
  transfer: '划拨存款、汇款',
  auction: '拍卖或者依法处理查封、扣押的场所、设施或者财物',
  'remove-obstacle': '排除妨碍、恢复原状',
  demolition: '强制拆除违法的建筑物、构筑物、设施',
  other: '法律规定的其他强制执行方式',
} as const;

export type EnforcementManner = keyof typeof enforcementMannerTitles;

/** 行政机关自己的强制执行决定，及其实施。`auction-seized` 为没有强制执行权的机关拍卖办案中扣押的财物抵缴罚款。 */
export type CoerciveExecution = Readonly<{
  number: string;
  document: string;
  on: Day;
  manner: EnforcementManner | 'auction-seized';
  basis: Readonly<{ level: BasisLevel; provision: string }>;
  plan: string;
  /** 催告期间立即强制执行的。 */
  immediate: boolean;
  carriedOut: readonly EnforcementRecord[];
}>;

/** 实施强制执行的一次，写进执行笔录。 */
export type EnforcementRecord = Readonly<{
  from: Instant;
  to: Instant;
  place: string;
  officers: readonly OfficerOnRecord[];
  urgentReason?: string;
  recording: string;
  content: string;
  signature: 'signed' | 'refused-with-witness' | 'refused-recorded' | 'absent';
  completed: boolean;
}>;

/** 责令限期自行拆除的公告。 */
export type DemolitionNotice = Readonly<{
  number: string;
  document: string;
  on: Day;
  object: string;
  selfBy: Day;
  where: string;
}>;

export const pauseGroundTitles = {
  unable: '当事人履行确有困难或者暂无履行能力',
  'third-party-claim': '第三人对执行标的主张权利，确有理由',
  'irreparable-loss': '执行可能造成难以弥补的损失，且中止执行不损害公共利益',
  other: '行政机关认为需要中止执行的其他情形',
} as const;

export type PauseGround = keyof typeof pauseGroundTitles;

/** 一次中止执行。 */
export type ExecutionPause = Readonly<{
  from: Day;
  to?: Day;
  ground: PauseGround;
  reason: string;
  /** 没有明显社会危害；满三年不再执行的前提。 */
  harmless: boolean;
}>;

export const executionEndTitles = {
  'person-died': '公民死亡，无遗产可供执行，又无义务承受人',
  'organisation-ended': '法人或者其他组织终止，无财产可供执行，又无义务承受人',
  'object-lost': '执行标的灭失',
  'decision-annulled': '据以执行的行政决定被撤销',
  'three-years': '中止执行满三年未恢复，当事人确无能力履行，没有明显社会危害',
  other: '行政机关认为需要终结执行的其他情形',
} as const;

export type ExecutionEndGround = keyof typeof executionEndTitles;

export const goodsWayTitles = {
  finance: '移交财政部门或者其指定的机构',
  auction: '依法公开拍卖',
  destroy: '依法销毁',
  'return-to-owner': '退还合法的权利人',
  'kept-by-organ': '本机关留用',
} as const;

/** 罚没物品的一次处理。款项单位分，全部上缴国库。 */
export type GoodsDisposal = Readonly<{
  on: Day;
  goods: string;
  way: keyof typeof goodsWayTitles;
  receiver: string;
  supervisor: string;
  recording?: string;
  proceedsFen: Fen;
}>;

/** 执行回转：恢复原状、退还财物，不能的依法赔偿。 */
export type Reversal = Readonly<{
  on: Day;
  how: 'restored' | 'returned' | 'compensated';
  amountFen: Fen;
  note: string;
}>;

/** 一名当事人的执行。没有开始过的，各项为空。 */
export type Execution = Readonly<{
  deferrals: readonly Deferral[];
  lateFine?: LateFineDecision;
  demands: readonly Demand[];
  agreement?: ExecutionAgreement;
  demolition?: DemolitionNotice;
  enforcement?: CoerciveExecution;
  court?: CourtExecution;
  preservationApplied?: Readonly<{ on: Day; court: string; reason: string }>;
  substitutes: readonly SubstitutePerformance[];
  pauses: readonly ExecutionPause[];
  ended?: Readonly<{ on: Day; ground: ExecutionEndGround; reason: string }>;
  disposals: readonly GoodsDisposal[];
  reversals: readonly Reversal[];
}>;

/** 还没有任何执行事项的。 */
export const noExecution: Execution = {
  deferrals: [],
  demands: [],
  substitutes: [],
  pauses: [],
  disposals: [],
  reversals: [],
};

type Of = Readonly<{ party: PartyId }>;

/** 执行的事件。 */
export type ExecutionEvent =
  | CourtExecutionEvent
  | SubstituteEvent
  | (Of & Readonly<{ type: 'DeferralApplied'; deferral: Deferral }>)
  | (Of & Readonly<{ type: 'DeferralAnswered'; deferral: string; answer: DeferralAnswer }>)
  | (Of & Readonly<{ type: 'LateFineImposed'; lateFine: LateFineDecision }>)
  | (Of & Readonly<{ type: 'DemandIssued'; demand: Demand }>)
  | (Of &
      Readonly<{
        type: 'DemandViewsRecorded';
        demand: string;
        views: NonNullable<Demand['views']>;
        hiding?: string;
      }>)
  | (Of & Readonly<{ type: 'ExecutionAgreed'; agreement: ExecutionAgreement }>)
  | (Of & Readonly<{ type: 'AgreementBreached'; note: string }>)
  | (Of & Readonly<{ type: 'DemolitionAnnounced'; notice: DemolitionNotice }>)
  | (Of & Readonly<{ type: 'EnforcementDecided'; enforcement: CoerciveExecution }>)
  | (Of & Readonly<{ type: 'EnforcementCarriedOut'; record: EnforcementRecord }>)
  | (Of & Readonly<{ type: 'ExecutionSuspended'; pause: ExecutionPause }>)
  | (Of & Readonly<{ type: 'ExecutionResumed'; reason: string }>)
  | (Of & Readonly<{ type: 'ExecutionEnded'; ground: ExecutionEndGround; reason: string }>)
  | (Of & Readonly<{ type: 'GoodsDisposed'; disposal: GoodsDisposal }>)
  | (Of & Readonly<{ type: 'ExecutionReversed'; reversal: Reversal }>);
