import type { DrawQuestion } from '../inspection/draw.ts';
import type { Day } from '../kernel/day.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Party } from './party.ts';
import type { BodyId, CaseId, OfficerId, OfficerOnRecord } from './people.ts';

/** 本机关本年度的一次检查，办理人看得见的。 */
export type PastVisit = Readonly<{ caseId: CaseId; task: string; on: Day }>;

/**
 * 一家企业本年度已经受过的检查，本案除外。由案件簿查得，写进事件，重放时不再查。
 * 计入频次的是本机关的日常、个案、专项检查，上级部署的专项检查除外。
 */
export type PastVisits = Readonly<{
  year: number;
  /** 本机关计入频次的次数。 */
  counted: number;
  /** 计入的各次里，办理人看得见的，逐件写明。 */
  seen: readonly PastVisit[];
  /** 计入的各次里，办理人看不见的，只有次数。 */
  hidden: number;
  /** 本机关上级部署、不计入频次的次数。 */
  ordered: number;
  /** 其他机关检查的次数。 */
  byOthers: number;
}>;

/** 一次入企记在谁名下，计不计入频次；写进入企的事件，以后的检查由此计数。 */
export type VisitOfFirm = Readonly<{ firm: string; counted: boolean }>;

/** 日常检查依年度计划，个案检查依线索，专项检查依批准的专项计划。 */
export const inspectionKindTitles = {
  daily: '日常检查',
  'case-specific': '个案检查',
  special: '专项检查',
} as const;

export type InspectionKind = keyof typeof inspectionKindTitles;

/** 一个已经公布的检查事项。检查标准逐项列明，笔录只能按它记录。 */
export type InspectionItem = Readonly<{
  matter: string;
  title: string;
  /** 在公示平台公布之日；没有公布的没有。 */
  publishedOn?: Day;
  standard: readonly string[];
}>;

/** 年度检查计划：备案、公开之日。 */
export type InspectionPlan = Readonly<{
  number: string;
  filedWith: string;
  filedOn?: Day;
  publishedOn?: Day;
}>;

/** 专项检查的批准：批准机关和文号、备案和公布之日。上级部署的不计入频次上限。 */
export type SpecialApproval = Readonly<{
  number: string;
  approvedBy: string;
  approvedOn: Day;
  filedOn?: Day;
  publishedOn?: Day;
  orderedFromAbove: boolean;
}>;

/** 个案检查的线索。 */
export type InspectionClue = Readonly<{
  source: 'complaint' | 'report' | 'transfer' | 'superior' | 'monitoring' | 'own-request';
  number: string;
  receivedOn: Day;
}>;

export const clueTitles: Readonly<Record<InspectionClue['source'], string>> = {
  complaint: '投诉',
  report: '举报',
  transfer: '转办交办',
  superior: '上级交办',
  monitoring: '数据监测',
  'own-request': '企业申请',
};

/** 同一企业计划中、进行中的另一项检查：哪个机关、哪一类、何时。办理人未必看得见那一案，所以不写是哪一案。 */
export type OtherInspection = Readonly<{
  body: BodyId;
  kind: InspectionKind;
  /** 选定这家企业之日。 */
  since: Day;
  /** 报批的计划入企时段；没有报批的没有。 */
  planned?: Readonly<{ from: Day; to: Day }>;
  /** 入企之日；入企以后告知结果以前，还在进行。 */
  enteredOn?: Day;
}>;

/** 检索其他检查计划、非现场手段的结论。 */
export type OverlapSearch = Readonly<{
  on: Day;
  /** 案件簿里查得的；确定对象以前检索的没有。 */
  found?: readonly OtherInspection[];
  /** 平台以外的，由办理人填写。 */
  others: readonly Readonly<{ body: string; month: string; items: string }>[];
  decision: 'none-found' | 'joined' | 'kept-apart';
  reason?: string;
  offSiteEnough: boolean;
  offSiteReason?: string;
}>;

/** 一次抽取。`excluded` 为剔除的对象和人员及其理由；重新抽取的写明理由。 */
export type Draw = Readonly<{
  on: Day;
  question: DrawQuestion;
  excluded: readonly Readonly<{ key: string; why: string }>[];
  firm: string;
  inspectors: readonly OfficerId[];
  reason?: string;
}>;

/** 不经抽取而确定对象的理由。 */
export const assignmentTitles = {
  clue: '有线索的个案检查',
  'full-coverage': '重点领域全覆盖检查',
  special: '专项检查方案已经确定对象',
} as const;

export type Assignment = Readonly<{ on: Day; ground: keyof typeof assignmentTitles; reason: string }>;

/** 通知企业的方式。不预先通知的，须有依据。 */
export const noticeModeTitles = {
  ahead: '事先通知',
  'on-arrival': '到场当面通知',
  surprise: '依规定不预先通知',
} as const;

export type InspectionNotice = Readonly<{
  number: string;
  document: string;
  on: Day;
  mode: keyof typeof noticeModeTitles;
  ground?: string;
  receiver: string;
}>;

/** 入企的方式：执法人员亮码、扫企业的码，或者系统故障事后补录。 */
export const entryCodeTitles = {
  shown: '执法人员亮码',
  scanned: '扫企业监督码',
  failed: '系统故障，事后补录',
} as const;

export type CheckIn = Readonly<{
  at: Instant;
  place: string;
  location?: string;
  code: keyof typeof entryCodeTitles;
  codeRecord?: string;
  officers: readonly OfficerOnRecord[];
  /** 协助的技术人员、专家，不行使执法权。 */
  helpers: number;
}>;

/** 按公布的标准逐项检查的结果。 */
export type CheckedItem = Readonly<{
  standard: string;
  result: 'pass' | 'problem' | 'not-applicable';
  note?: string;
}>;

/** 检查的处理。 */
export const inspectionOutcomeTitles = {
  'no-problem': '未发现问题',
  'corrected-on-the-spot': '发现问题，当场改正',
  'order-correction': '发现问题，责令限期改正',
  'open-lead': '涉嫌违法，转立案线索',
  'not-found': '查无下落、停业，无法检查',
} as const;

export type InspectionOutcome = keyof typeof inspectionOutcomeTitles;

export type InspectionResult = Readonly<{
  number: string;
  document: string;
  on: Day;
  outcome: InspectionOutcome;
  explanation: string;
  receiver: string;
}>;

/** 企业的投诉。拒绝检查的也在此登记。 */
export type InspectionComplaint = Readonly<{
  id: string;
  on: Day;
  content: string;
  refusedEntry: boolean;
  answer?: Readonly<{ on: Day; text: string }>;
}>;

/** 公示的检查结果：对象、事项、结论、机关和日期，再无其他。 */
export type PublishedInspection = Readonly<{
  firm: string;
  items: string;
  outcome: string;
  body: string;
  checkedOn: Day;
}>;

/** 一次行政检查：一个检查对象一份。 */
export type Inspection = Readonly<{
  task: string;
  kind: InspectionKind;
  items: readonly InspectionItem[];
  /** 公布的年度频次上限，次；没有公布的没有。 */
  cap?: number;
  /** 公布上限的文件。 */
  capPaper?: string;
  plan?: InspectionPlan;
  special?: SpecialApproval;
  clue?: InspectionClue;
  /** 紧急情况须当场检查的，先检查后补办批准。 */
  urgent?: string;
  overlap?: OverlapSearch;
  draws: readonly Draw[];
  assignment?: Assignment;
  /** 检查以前，该企业本年度已经受过的检查。 */
  visits?: PastVisits;
  approvedOn?: Day;
  notice?: InspectionNotice;
  checkIn?: CheckIn;
  checked?: Readonly<{ record: string; items: readonly CheckedItem[] }>;
  result?: InspectionResult;
  publication?: Readonly<{ on: Day; by: OfficerId; record: PublishedInspection }>;
  lead?: Readonly<{ on: Day; caseId: CaseId; number: string }>;
  complaints: readonly InspectionComplaint[];
}>;

/** 检查所处的环节。 */
export type InspectionStage =
  | 'none'
  | 'planned'
  | 'selected'
  | 'approved'
  | 'notified'
  | 'on-site'
  | 'recorded'
  | 'result-given'
  | 'published';

export const inspectionStageTitles: Readonly<Record<InspectionStage, string>> = {
  none: '不是行政检查',
  planned: '任务已建立，待确定对象和人员',
  selected: '对象和人员已定，待批准',
  approved: '已批准，待通知',
  notified: '已通知，待入企',
  'on-site': '已入企，待制作笔录',
  recorded: '已记录，待告知结果',
  'result-given': '结果已告知，待公示',
  published: '结果已公示',
};

/** 检查的环节由已经发生的事推出。 */
export function inspectionStage(inspection: Inspection | undefined): InspectionStage {
  if (!inspection) return 'none';
  if (inspection.publication) return 'published';
  if (inspection.result) return 'result-given';
  if (inspection.checked) return 'recorded';
  if (inspection.checkIn) return 'on-site';
  if (inspection.notice) return 'notified';
  if (inspection.approvedOn) return 'approved';
  return inspection.draws.length > 0 || inspection.assignment ? 'selected' : 'planned';
}

/** 对象和人员确定以后写进案卷的内容。 */
export type Selected = Readonly<{ party: Party; handlers: readonly OfficerId[]; visits: PastVisits }>;

/** 行政检查的事件。 */
export type InspectionEvent =
  | Readonly<{ type: 'InspectionOpened'; inspection: Inspection }>
  | Readonly<{ type: 'InspectionOverlapSearched'; search: OverlapSearch }>
  | (Selected & Readonly<{ type: 'InspectionDrawn'; draw: Draw }>)
  | (Selected & Readonly<{ type: 'InspectionAssigned'; assignment: Assignment }>)
  | Readonly<{ type: 'InspectionApproved'; visits?: PastVisits }>
  | Readonly<{ type: 'InspectionNotified'; notice: InspectionNotice }>
  | Readonly<{ type: 'InspectionCheckedIn'; checkIn: CheckIn; visit: VisitOfFirm; visits?: PastVisits }>
  | Readonly<{ type: 'InspectionItemsChecked'; record: string; items: readonly CheckedItem[] }>
  | Readonly<{ type: 'InspectionResultGiven'; result: InspectionResult }>
  | Readonly<{ type: 'InspectionResultPublished'; record: PublishedInspection }>
  | Readonly<{ type: 'InspectionLeadOpened'; caseId: CaseId; number: string }>
  | Readonly<{ type: 'InspectionComplained'; complaint: InspectionComplaint; forwardedTo: BodyId | null }>
  | Readonly<{ type: 'InspectionComplaintAnswered'; complaint: string; text: string }>;
