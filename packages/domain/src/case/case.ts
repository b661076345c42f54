import type { Day } from '../kernel/day.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Profile } from '../registry/registry.ts';
import type { Measure } from './coercive-measure.ts';
import type { Inspection } from './inspection.ts';
import type { Correction, Evidence, Interval, InvestigationRecord, Violation } from './investigation.ts';
import type { CaseLink } from './joinder.ts';
import type { Assistance, JurisdictionDispute, TransferHandover } from './jurisdiction.ts';
import type { Party } from './party.ts';
import type { Actor, BodyId, CaseId, OfficerId, PartyId, Role } from './people.ts';
import type { Phase } from './phase.ts';
import type { PoliceTransfer } from './police-transfer.ts';
import type { Preservation } from './preservation.ts';
import type { Conversion } from './summary.ts';
import type { Withdrawal } from './withdrawal.ts';

/** 适用的程序。行政检查也是一个案卷，查出问题另立线索。 */
export type Procedure = 'ordinary' | 'summary' | 'inspection';

export const procedureTitles: Readonly<Record<Procedure, string>> = {
  ordinary: '普通程序',
  summary: '简易程序',
  inspection: '行政检查',
};

/** 线索来源。 */
export type LeadSource =
  | 'inspection'
  | 'complaint'
  | 'report'
  | 'transfer'
  | 'superior'
  | 'media'
  | 'monitoring-device'
  | 'other';

export const leadSourceTitles: Readonly<Record<LeadSource, string>> = {
  inspection: '监督检查发现',
  complaint: '投诉',
  report: '举报',
  transfer: '其他机关移送',
  superior: '上级交办',
  media: '媒体反映',
  'monitoring-device': '监控设备记录',
  other: '其他途径',
};

export type Lead = Readonly<{
  number: string;
  source: LeadSource;
  receivedOn: Day;
  content: string;
  /** 实名举报人的称呼和联系方式；不进文书，不公示。 */
  reporter?: Readonly<{ name: string; contact: string }>;
  registeredBy: OfficerId;
  /** 由哪一次行政检查转来。 */
  inspection?: CaseId;
}>;

export type ApprovalKind =
  | 'filing'
  | 'no-filing'
  | 'verification-extension'
  | 'lead-transfer'
  | 'suspension'
  | 'decision-extension'
  | 'termination'
  | 'transfer-out'
  | 'assistance'
  | 'joinder'
  | 'joined-into'
  | 'split'
  | 'preservation'
  | 'preservation-late'
  | 'preservation-outcome'
  | 'measure'
  | 'measure-late'
  | 'measure-extension'
  | 'measure-lifting'
  | 'early-disposal'
  | 'proposal'
  | 'decision'
  | 'deferral'
  | 'execution-agreement'
  | 'enforcement'
  | 'seized-auction'
  | 'substitute-performance'
  | 'court-application'
  | 'execution-suspension'
  | 'execution-ending'
  | 'decision-change'
  | 'inspection'
  | 'closing';

/** 一次报批。退回、撤回都留痕，可以改了再报。 */
export type ApprovalRequest = Readonly<{
  id: string;
  kind: ApprovalKind;
  title: string;
  party?: PartyId;
  input: Readonly<Record<string, unknown>>;
  by: OfficerId;
  byName: string;
  on: Day;
  stages: readonly Role[];
  /** 已经通过的级数。 */
  passed: number;
  status: 'pending' | 'approved' | 'returned' | 'withdrawn';
  opinions: readonly Readonly<{
    by: OfficerId;
    name: string;
    role: Role;
    on: Day;
    outcome: 'approved' | 'returned';
    opinion: string;
  }>[];
}>;

/** 一轮审核。 */
export type Review = Readonly<{
  id: string;
  kind: 'legal' | 'case';
  /** 需要法制审核的理由；案件审核则为空。 */
  grounds: readonly string[];
  submittedOn: Day;
  submittedBy: OfficerId;
  /** 快速办理的审核：部门负责人或者法制人员审核，不另行送审。 */
  fastTrack?: true;
  extendedOn?: Day;
  opinion?: Readonly<{
    on: Day;
    by: OfficerId;
    name: string;
    outcome: 'agree' | 'return';
    text: string;
    defects: readonly string[];
  }>;
}>;

export type Discussion = Readonly<{
  id: string;
  on: Day;
  chair: string;
  attendees: readonly string[];
  recorder: string;
  opinions: string;
  conclusion: string;
  parties: readonly PartyId[];
}>;

/** 已经签发的文书。内容在签发它的事件里，不再变。 */
export type IssuedDocument = Readonly<{
  id: string;
  code: string;
  title: string;
  number?: string;
  party?: PartyId;
  on: Day;
  /** 签发它的事件序号。 */
  seq: number;
}>;

/** 一个案件：从第一个事件起就是当事人和违法行为的列表。由事件推演，从不手改。 */
export type Case = Readonly<{
  id: CaseId;
  city: string;
  body: BodyId;
  division: string;
  profiles: readonly Profile[];
  procedure: Procedure;
  /** 事件数，就是案件的版本。 */
  version: number;
  updatedAt: Instant;
  phase: Phase;
  suspended: boolean;
  number?: string;
  /** 案由：“涉嫌经营超过保质期的食品”。 */
  ground: string;
  lead: Lead;
  handlers: readonly OfficerId[];
  parties: readonly Party[];
  violations: readonly Violation[];
  requests: readonly ApprovalRequest[];
  records: readonly InvestigationRecord[];
  evidence: readonly Evidence[];
  intervals: readonly Interval[];
  corrections: readonly Correction[];
  preservations: readonly Preservation[];
  measures: readonly Measure[];
  reviews: readonly Review[];
  discussions: readonly Discussion[];
  withdrawals: readonly Withdrawal[];
  policeTransfers: readonly PoliceTransfer[];
  jurisdictionDisputes: readonly JurisdictionDispute[];
  assistances: readonly Assistance[];
  links: readonly CaseLink[];
  documents: readonly IssuedDocument[];
  verification?: Readonly<{ startedOn: Day; extendedOn?: Day }>;
  filedOn?: Day;
  notFiled?: Readonly<{ on: Day; reason: string }>;
  reporterAnsweredOn?: Day;
  investigationClosedOn?: Day;
  investigationReport?: string;
  complexity?: Complexity;
  /** 调查终结时列入本机关法制审核目录的事项。 */
  cataloguedMatters?: readonly string[];
  /** 批准的办案延期：每次延长的日历日数和批准方式。 */
  extensions: readonly Readonly<{
    on: Day;
    days: number;
    by: 'agency-head' | 'collective' | 'superior';
    reason: string;
  }>[];
  terminated?: Readonly<{ on: Day; reason: string }>;
  transferredOut?: Readonly<{ on: Day; to: string; reason: string }>;
  /** 移送其他行政机关以后的交接。 */
  handover?: TransferHandover;
  /** 由简易程序转为普通程序。 */
  conversion?: Conversion;
  /** 行政检查的任务和经过；处罚案件没有。 */
  inspection?: Inspection;
  closedOn?: Day;
  archived?: Readonly<{ on: Day; archiveNumber: string; retention: string }>;
  /** 案件登记的人，先于承办人确定时的办理人。 */
  openedBy: Actor;
}>;

/** 事实上重大、复杂的标记由承办人在调查终结时作出，见 `InvestigationClosed`。 */
export type Complexity = Readonly<{ complex: boolean; reasons: readonly string[] }>;
