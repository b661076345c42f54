import type { Day } from '../kernel/day.ts';
import type { Instant } from '../kernel/instant.ts';
import type { OfficerId, PartyId } from './people.ts';

/** 听证会的组成。主持人、听证员都不是本案调查人员，持有效执法证件。 */
export type HearingPanel = Readonly<{
  chair: OfficerId;
  members: readonly OfficerId[];
  recorder: OfficerId;
  on: Day;
}>;

/** 一次听证会的安排。延期以后另排。 */
export type HearingSession = Readonly<{ at: Instant; place: string; open: boolean; closedReason?: string }>;

/** 中止、延期的一段时间，不计入听证期限。 */
export type HearingPause = Readonly<{ kind: 'postponed' | 'suspended'; from: Day; to?: Day; reason: string }>;

/** 一名当事人的听证，从受理到报告。再次听证另起一个。 */
export type Hearing = Readonly<{
  id: string;
  request: string;
  requestedOn: Day;
  acceptedOn: Day;
  /** 案件办案期限的扣除区间。 */
  interval: string;
  panel?: HearingPanel;
  fileHandedOn?: Day;
  scheduledOn?: Day;
  session?: HearingSession;
  notice?: Readonly<{ number: string; document: string; on: Day; servedOn?: Day }>;
  announcedOn?: Day;
  pauses: readonly HearingPause[];
  /** 开庭、结束的时刻；结束以前不得作决定。 */
  openedAt?: Instant;
  endedAt?: Instant;
  /** 到场的听证参加人，照听证笔录。 */
  attended?: readonly string[];
  /** 当庭出示并质证的证据。没有质证的不得作为定案的根据。 */
  examined: readonly string[];
  /** 合并听证的其他当事人；通知各送各的，其余一并办理。 */
  jointWith?: readonly PartyId[];
  terminated?: Readonly<{ on: Day; reason: string }>;
  report?: Readonly<{ on: Day; opinion: string; dissent?: string }>;
}>;

/** 听证所处的环节。 */
export type HearingStage =
  | 'none'
  | 'requested'
  | 'accepted'
  | 'panel-named'
  | 'scheduled'
  | 'notified'
  | 'in-session'
  | 'paused'
  | 'ended'
  | 'terminated'
  | 'reported';

export const hearingStageTitles: Readonly<Record<HearingStage, string>> = {
  none: '未申请',
  requested: '已申请，待受理',
  accepted: '已受理，待确定组成人员',
  'panel-named': '组成人员已定，待排期',
  scheduled: '已排期，待送达通知',
  notified: '通知书已送达，待举行',
  'in-session': '听证进行中',
  paused: '延期或者中止',
  ended: '听证结束，待报告',
  terminated: '听证终止',
  reported: '听证报告已提交',
};

/** 听证的环节由已经发生的事推出。 */
export function hearingStage(hearing: Hearing | undefined): HearingStage {
  if (!hearing) return 'none';
  if (hearing.report) return 'reported';
  if (hearing.terminated) return 'terminated';
  if (hearing.endedAt) return 'ended';
  if (hearing.pauses.some(({ to }) => to === undefined)) return 'paused';
  if (hearing.openedAt) return 'in-session';
  if (hearing.notice?.servedOn) return 'notified';
  if (hearing.session) return 'scheduled';
  return hearing.panel ? 'panel-named' : 'accepted';
}

/** 听证已经办结：提交了报告，或者终止。 */
export function hearingConcluded(hearing: Hearing): boolean {
  return hearing.report !== undefined || hearing.terminated !== undefined;
}

/** 听证的事件。 */
export type HearingEvent =
  | Readonly<{
      type: 'HearingRequestDeclined';
      party: PartyId;
      request: string;
      reason: string;
      number: string;
      document: string;
    }>
  | Readonly<{ type: 'HearingsJoined'; party: PartyId; parties: readonly PartyId[] }>
  | Readonly<{ type: 'HearingAccepted'; party: PartyId; hearing: Hearing }>
  | Readonly<{ type: 'HearingPanelNamed'; party: PartyId; panel: HearingPanel }>
  | Readonly<{ type: 'HearingFileHandedOver'; party: PartyId }>
  | Readonly<{ type: 'HearingScheduled'; party: PartyId; session: HearingSession }>
  | Readonly<{ type: 'HearingNoticeIssued'; party: PartyId; number: string; document: string }>
  | Readonly<{ type: 'HearingAnnounced'; party: PartyId; where: string }>
  | Readonly<{ type: 'HearingPaused'; party: PartyId; pause: HearingPause }>
  | Readonly<{ type: 'HearingResumed'; party: PartyId }>
  | Readonly<{ type: 'HearingOpened'; party: PartyId; attended: readonly string[] }>
  | Readonly<{ type: 'HearingEnded'; party: PartyId; record: HearingRecord }>
  | Readonly<{ type: 'HearingTerminated'; party: PartyId; reason: string }>
  | Readonly<{ type: 'HearingReported'; party: PartyId; opinion: string; dissent?: string }>;

/** 听证笔录的内容：举证质证、辩论、最后陈述、签名和录像。 */
export type HearingRecord = Readonly<{
  attended: readonly string[];
  proposal: string;
  examination: string;
  argument: string;
  lastWord: string;
  examined: readonly string[];
  signature: 'signed' | 'refused-recorded';
  recording: string;
}>;
