import type { Day } from '../kernel/day.ts';
import type { Fen } from '../kernel/money.ts';
import type { PartyId } from './people.ts';

export type RemedyKind = 'reconsideration' | 'litigation';

export const remedyKindTitles: Readonly<Record<RemedyKind, string>> = {
  reconsideration: '行政复议',
  litigation: '行政诉讼',
};

export const remedyResultTitles = {
  upheld: '维持行政行为',
  dismissed: '驳回请求',
  withdrawn: '撤回、终止',
  annulled: '撤销',
  'annulled-remake': '撤销并责令重新作出行政行为',
  changed: '变更',
  unlawful: '确认违法',
  void: '确认无效',
} as const;

export type RemedyResult = keyof typeof remedyResultTitles;

/** 发生法律效力的结果。 */
export type RemedyOutcome = Readonly<{
  result: RemedyResult;
  /** 收到复议决定书、裁判文书之日。 */
  receivedOn: Day;
  /** 发生法律效力之日，加处罚款从次日起恢复计算。 */
  effectiveOn: Day;
  /** 仅因违反法定程序被撤销的，重新作出时不受同一事实和理由的限制。 */
  procedureOnly: boolean;
  note: string;
}>;

/** 一次复议或者诉讼。 */
export type RemedyProceeding = Readonly<{
  id: string;
  kind: RemedyKind;
  body: string;
  /** 当事人提出之日。 */
  filedOn: Day;
  /** 本机关收到申请书、起诉状副本之日；答复、答辩的期限从此起算。 */
  copyReceivedOn: Day;
  /** 复议机关受理之日，写明才计复议期限。 */
  acceptedOn?: Day;
  /** 适用简易程序的复议。 */
  simplified: boolean;
  answered?: Readonly<{ on: Day; paper: string }>;
  /** 决定停止执行的机关和理由；没有的不停止执行。 */
  stay?: Readonly<{ on: Day; by: string; reason: string }>;
  outcome?: RemedyOutcome;
}>;

/** 当事人交本机关转送的复议申请。 */
export type HandedApplication = Readonly<{
  receivedOn: Day;
  forwardedOn?: Day;
  correctedOn?: Day;
}>;

/** 决定书没有告知救济权利或者期限的缺陷。`toldOn` 为当事人后来知道之日。 */
export type UntoldRemedy = Readonly<{ which: 'litigation' | 'both'; toldOn?: Day; note: string }>;

/** 国家赔偿的请求和处理。金额单位分。 */
export type CompensationClaim = Readonly<{
  receivedOn: Day;
  claim: string;
  decided?: Readonly<{ on: Day; granted: boolean; amountFen: Fen; note: string }>;
}>;

/** 一名当事人的救济。 */
export type Remedies = Readonly<{
  proceedings: readonly RemedyProceeding[];
  handed: readonly HandedApplication[];
  untold?: UntoldRemedy;
  compensation?: CompensationClaim;
}>;

/** 没有任何救济事项的。 */
export const noRemedies: Remedies = { proceedings: [], handed: [] };

/** 还没有结果的复议、诉讼。 */
export function runningRemedy(remedies: Remedies | undefined): RemedyProceeding | undefined {
  return remedies?.proceedings.find(({ outcome }) => !outcome);
}

/** 使决定不再照原样有效的结果。 */
export function overturns(result: RemedyResult): boolean {
  return result !== 'upheld' && result !== 'dismissed' && result !== 'withdrawn';
}

type Of = Readonly<{ party: PartyId }>;

/** 救济的事件。 */
export type RemedyEvent =
  | (Of & Readonly<{ type: 'RemedyRegistered'; proceeding: RemedyProceeding }>)
  | (Of & Readonly<{ type: 'RemedyAnswered'; proceeding: string; paper: string }>)
  | (Of & Readonly<{ type: 'ExecutionStayed'; proceeding: string; authority: string; reason: string }>)
  | (Of & Readonly<{ type: 'RemedyConcluded'; proceeding: string; outcome: RemedyOutcome }>)
  | (Of & Readonly<{ type: 'UntoldRemedyRecorded'; untold: UntoldRemedy }>)
  | (Of & Readonly<{ type: 'ApplicationHandedIn'; receivedOn: Day }>)
  | (Of & Readonly<{ type: 'ApplicationForwarded'; to: string }>)
  | (Of & Readonly<{ type: 'CompensationClaimed'; receivedOn: Day; claim: string }>)
  | (Of & Readonly<{ type: 'CompensationDecided'; granted: boolean; amountFen: Fen; note: string }>);
