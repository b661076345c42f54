import type { Day } from '../kernel/day.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Fen } from '../kernel/money.ts';

export type OfficerId = string;
export type BodyId = string;
export type PartyId = string;
export type CaseId = string;

/** 案件里的角色。一个人可以有几个；同一案件里，承办人与审核人、批准人不得混同。 */
export type Role =
  | 'handler'
  | 'unit-head'
  | 'agency-head'
  | 'legal-reviewer'
  | 'publisher'
  | 'archivist'
  | 'party'
  | 'system';

export const roleTitles: Readonly<Record<Role, string>> = {
  handler: '承办人员',
  'unit-head': '承办机构负责人',
  'agency-head': '行政机关负责人',
  'legal-reviewer': '法制审核人员',
  publisher: '公示审核人员',
  archivist: '档案管理人员',
  party: '当事人',
  system: '系统',
};

/** 做这件事的人。当事人网上办理时 `officer` 为空，`party` 为当事人编号。 */
export type Actor = Readonly<{
  officer?: OfficerId;
  party?: PartyId;
  name: string;
  body: BodyId;
  roles: readonly Role[];
}>;

/** 记在笔录、回证上的执法人员：姓名、证号和当日是否有效，一并留痕。 */
export type OfficerOnRecord = Readonly<{
  id: OfficerId;
  name: string;
  body: BodyId;
  certificate: string;
  validTo: Day | null;
}>;

export type PartyKind = 'person' | 'individual-business' | 'organisation';

export const partyKindTitles: Readonly<Record<PartyKind, string>> = {
  person: '自然人',
  'individual-business': '个体工商户',
  organisation: '法人或者其他组织',
};

/** 当事人的身份资料。`idNumber` 为公民身份号码或者统一社会信用代码。 */
export type Identity = Readonly<{
  kind: PartyKind;
  name: string;
  idNumber?: string;
  /** 法定代表人、负责人或者经营者。 */
  representative?: string;
  address: string;
  phone?: string;
  birth?: Day;
}>;

/** 送达地址确认（DC-06）。电子送达须有当事人签名的确认。 */
export type ServiceAddress = Readonly<{
  address: string;
  electronic?: Readonly<{ channel: string; account: string }>;
  confirmedOn: Day;
}>;

/** 一种处罚。金额单位分。 */
export type Penalty =
  | Readonly<{ kind: 'warning' }>
  | Readonly<{ kind: 'circulated-criticism' }>
  | Readonly<{ kind: 'fine'; amountFen: Fen }>
  | Readonly<{ kind: 'confiscate-gains'; amountFen: Fen; arithmetic?: string }>
  | Readonly<{ kind: 'confiscate-goods'; goods: string; valueFen: Fen }>
  | Readonly<{ kind: 'suspend-business'; days: number }>
  | Readonly<{ kind: 'revoke-licence'; licence: string }>;

export type PenaltyKind = Penalty['kind'];

/** 处罚种类，按轻重排列。 */
export const penaltyTitles: Readonly<Record<PenaltyKind, string>> = {
  warning: '警告',
  'circulated-criticism': '通报批评',
  fine: '罚款',
  'confiscate-gains': '没收违法所得',
  'confiscate-goods': '没收非法财物',
  'suspend-business': '责令停产停业',
  'revoke-licence': '吊销许可证件',
};

/** 处理意见。调查终结时提出，批准后写进告知书，最后写进决定。 */
export type Proposal = Readonly<{
  outcome: 'penalty' | 'no-penalty';
  /** 不予处罚的理由代码；给予处罚时没有。 */
  noPenaltyReason?: NoPenaltyReason;
  penalties: readonly Penalty[];
  /** 裁量阶次。 */
  tier?: string;
  /** 裁量说明，写进决定书。 */
  discretion: string;
  /** 偏离裁量基准的理由；没有偏离则无。 */
  deviation?: string;
  /** 减轻处罚的理由（低于法定幅度时必须有）。 */
  mitigation?: string;
  /** 认定的事实，写进告知书和决定书。 */
  facts: string;
}>;

export type NoPenaltyReason =
  | 'minor-no-harm'
  | 'first-minor-corrected'
  | 'no-fault'
  | 'under-fourteen'
  | 'mental-incapacity'
  | 'limitation-expired'
  | 'not-made-out';

/** 告知书。内容是批准时的处理意见，不能再改；对当事人更不利的变化须重新告知。 */
export type PenaltyNotice = Readonly<{
  id: string;
  number: string;
  document: string;
  on: Day;
  proposal: Proposal;
  /** 是否告知听证权利及其理由。 */
  hearingRight: Readonly<{ granted: boolean; reasons: readonly string[] }>;
  /** 陈述申辩期，工作日数。 */
  statementWorkingDays: number;
  /** 当事人凭此码在手机上查看、陈述、申请听证。 */
  accessCode: string;
  /** 口头告知的时刻和人员；书面告知的没有。 */
  oral?: Readonly<{ at: Instant; officers: readonly OfficerOnRecord[] }>;
  servedOn?: Day;
}>;

/** 当事人的陈述、申辩。 */
export type Statement = Readonly<{
  id: string;
  on: Day;
  at: Instant;
  channel: 'on-site' | 'written' | 'online';
  content: string;
  receipt: string;
}>;

/** 听证申请。 */
export type HearingRequest = Readonly<{
  id: string;
  on: Day;
  channel: 'on-site' | 'written' | 'online' | 'post';
  reason: string;
  receipt: string;
  inTime: boolean;
  withdrawnOn?: Day;
  /** 不予听证：超过期限等，已书面告知当事人。 */
  declined?: Readonly<{ on: Day; reason: string; document: string }>;
}>;

/** 对陈述、申辩的复核。 */
export type ViewsReview = Readonly<{
  on: Day;
  by: OfficerId;
  /** 对每一点意见的答复。 */
  reply: string;
  adopted: 'none-raised' | 'adopted' | 'partly-adopted' | 'not-adopted';
}>;

/** 处理决定。文书日期就是决定日，期限从它起算。 */
export type PartyDecision = Readonly<{
  number: string;
  document: string;
  on: Day;
  proposal: Proposal;
  approvedBy: OfficerId;
  /** 决定中写明是否加处罚款（DEC-16）。 */
  lateFine: boolean;
  revoked?: Readonly<{ by: string; receivedOn: Day; reason: string; result?: RevocationResult }>;
}>;

export const revocationResultTitles = {
  annulled: '撤销',
  changed: '变更',
  'confirmed-unlawful': '确认违法',
  void: '确认无效',
} as const;

export type RevocationResult = keyof typeof revocationResultTitles;

export type ServiceMethod = 'direct' | 'left' | 'electronic' | 'post' | 'public-notice';

export const serviceMethodTitles: Readonly<Record<ServiceMethod, string>> = {
  direct: '直接送达',
  left: '留置送达',
  electronic: '电子送达',
  post: '邮寄送达',
  'public-notice': '公告送达',
};

/** 一次送达。没有成功的也留着，公告送达以它为前提。 */
export type Service = Readonly<{
  id: string;
  /** 送达的文书编号。 */
  document: string;
  documentTitle: string;
  method: ServiceMethod;
  on: Day;
  outcome: 'served' | 'failed' | 'announced';
  /** 视为送达之日；失败的没有；公告的是期满之日。 */
  servedOn?: Day;
  receiver?: string;
  witness?: string;
  proof: string;
  officers: readonly OfficerOnRecord[];
}>;

/** 一笔缴款，单位分。 */
export type Payment = Readonly<{
  on: Day;
  amountFen: Fen;
  kind: 'fine' | 'gains' | 'late-fine';
  receipt: string;
}>;

/** 公示状态。 */
export type Publication =
  | Readonly<{
      status: 'published';
      on: Day;
      by: OfficerId;
      record: PublishedRecord;
      /** 变更以后重新公示的，原来公示之日。 */
      firstOn?: Day;
    }>
  | Readonly<{
      status: 'not-published';
      on: Day;
      by: OfficerId;
      reason: NonPublicationReason;
      filedWith: BodyId;
    }>
  | Readonly<{
      status: 'withdrawn';
      on: Day;
      by: OfficerId;
      publishedOn: Day;
      reason: string;
      record: PublishedRecord;
    }>;

export type NonPublicationReason = 'minor' | 'secret-or-privacy' | 'security' | 'related-case' | 'other-law';

/** 摘要公示的全部内容：广东公示办法第十三条所列各项，再无其他。 */
export type PublishedRecord = Readonly<{
  documentNumber: string;
  caseName: string;
  partyKind: string;
  facts: string;
  basis: string;
  outcome: string;
  body: string;
  decidedOn: Day;
}>;
