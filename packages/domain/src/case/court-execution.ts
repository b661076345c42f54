import type { Day } from '../kernel/day.ts';
import type { PartyId } from './people.ts';

/** 申请所依据的：没有人起诉复议、复议维持以后、法院裁判以后。 */
export type CourtRoute = 'unchallenged' | 'reconsidered' | 'judged';

export const courtRouteTitles: Readonly<Record<CourtRoute, string>> = {
  unchallenged: '当事人在法定期限内不申请行政复议或者提起行政诉讼，又不履行决定',
  reconsidered: '行政复议维持或者驳回以后，当事人逾期不起诉又不履行决定',
  judged: '人民法院的裁判、调解生效以后，当事人拒绝履行',
};

export const courtAttachmentTitles = {
  decision: '行政决定书及作出决定的事实、理由和依据',
  evidence: '证据材料',
  views: '当事人的意见及行政机关催告情况',
  object: '申请强制执行标的情况',
  other: '法律、行政法规规定的其他材料',
} as const;

export type CourtAttachment = keyof typeof courtAttachmentTitles;

export const courtOutcomeTitles = {
  accepted: '受理',
  'not-accepted': '裁定不予受理',
  granted: '裁定准予强制执行',
  refused: '裁定不准予强制执行',
  executed: '执行完毕',
  ended: '终结执行',
} as const;

export type CourtOutcome = keyof typeof courtOutcomeTitles;

/** 法院的一次答复。`plainlyIllegal` 为明显违法须听取意见的，裁定期限三十日。 */
export type CourtStep = Readonly<{
  on: Day;
  outcome: CourtOutcome;
  paper: string;
  plainlyIllegal: boolean;
}>;

/** 申请人民法院强制执行。 */
export type CourtExecution = Readonly<{
  number: string;
  document: string;
  on: Day;
  route: CourtRoute;
  court: string;
  claims: string;
  attachments: readonly CourtAttachment[];
  /** 因情况紧急申请立即执行的理由。 */
  urgent?: string;
  lateReason?: string;
  steps: readonly CourtStep[];
  /** 不服不予受理、不准予执行的裁定，向上一级人民法院申请复议之日。 */
  reviews: readonly Readonly<{ on: Day; against: 'not-accepted' | 'refused' }>[];
}>;

export type CourtStage = 'none' | 'applied' | CourtOutcome;

/** 法院执行所处的环节，由最后一次答复得出。 */
export function courtStage(court: CourtExecution | undefined): CourtStage {
  if (!court) return 'none';
  return court.steps.at(-1)?.outcome ?? 'applied';
}

type Of = Readonly<{ party: PartyId }>;

export type CourtExecutionEvent =
  | (Of & Readonly<{ type: 'CourtExecutionApplied'; court: CourtExecution }>)
  | (Of & Readonly<{ type: 'CourtAnswered'; step: CourtStep }>)
  | (Of & Readonly<{ type: 'CourtReviewAsked'; against: 'not-accepted' | 'refused' }>)
  | (Of & Readonly<{ type: 'PropertyPreservationApplied'; court: string; reason: string }>);
