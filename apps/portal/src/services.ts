import type {
  Case,
  Day,
  DocumentModel,
  Instant,
  PartyId,
  PartyStage,
  PublishedRecord,
  Refusal,
  ViewContext,
  WorkCalendar,
} from '@lpt/domain';

/** 查询公示记录的条件。日期按作出决定之日，首尾都包含。 */
export type PublicationQuery = Readonly<{
  q?: string;
  /** 执法主体的名称，可以只写一部分。 */
  body?: string;
  from?: Day;
  to?: Day;
  /** 上一页给出的翻页标记，原样传回。 */
  after?: string;
}>;

/** 一条公示：在公示的带全部公开字段；撤回的只留文号、日期和理由，没有事实。 */
export type PublicationEntry = Readonly<{ city: string; id: string; publishedOn: Day }> &
  (
    | Readonly<{ status: 'published'; record: PublishedRecord }>
    | Readonly<{ status: 'withdrawn'; documentNumber: string; withdrawnOn: Day; reason: string }>
  );

/** 一页公示记录。`next` 为空就是末页。 */
export type PublicationPage = Readonly<{ rows: readonly PublicationEntry[]; next: string | null }>;

/** 公示记录。 */
export type Publications = Readonly<{
  /** 新的在前。翻页标记不是自己给出的，回答 `undefined`。 */
  search(query: PublicationQuery): Promise<PublicationPage | undefined>;
  get(city: string, id: string): Promise<PublicationEntry | undefined>;
}>;

/**
 * 公示那一步办理在存证日志里的证明：摘要（RFC 6962 的叶散列）、在日志中的位置（从零起）、从摘要到日志根的各散列、
 * 签名检查点的全文。散列为十六进制。
 */
export type PublicationProof = Readonly<{
  hash: string;
  place: number;
  size: number;
  path: readonly string[];
  checkpoint: string;
}>;

/** 存证日志。还没有排进日志的没有。 */
export type PublicationLog = Readonly<{
  proofOf(city: string, id: string): Promise<PublicationProof | undefined>;
}>;

/** 执法证件的公开信息。 */
export type CertificateOnRecord = Readonly<{
  number: string;
  name: string;
  body: string;
  /** 证件种类，如“行政执法证”。 */
  category: string;
  validTo: Day;
  state: 'valid' | 'not-yet' | 'expired' | 'suspended' | 'revoked' | 'cancelled';
}>;

/** 执法证件库。查不到的没有。 */
export type Certificates = Readonly<{
  verify(number: string): Promise<CertificateOnRecord | undefined>;
}>;

/** 文号和短校验码都相符的文书。 */
export type PaperOnRecord = Readonly<{ number: string; title: string; body: string; on: Day }>;

/** 文书校验。文号不存在、校验码不符，一律没有。 */
export type Papers = Readonly<{
  verify(number: string, shortHash: string): Promise<PaperOnRecord | undefined>;
}>;

/** 凭查询码看到的案件。 */
export type PartyAccess = Readonly<{
  /** 只有这名当事人、只有已经交到他手里的内容。 */
  theCase: Case;
  party: PartyId;
  /** 由完整的案件算出；当事人所见的案件里算不出来。 */
  stage: PartyStage;
  ctx: ViewContext;
}>;

/** 提交以后的回答。`duplicate` 是同一份表单改了内容再交，没有办理。 */
export type PartyAnswer =
  | Readonly<{ kind: 'received'; receipt: string }>
  | Readonly<{ kind: 'refused'; refusals: readonly Refusal[] }>
  | Readonly<{ kind: 'duplicate' }>
  | Readonly<{ kind: 'not-found' }>;

/** 当事人办事。查询码不对的，一律 `undefined` 或者 `not-found`。同一 `key`、同一内容再来，给同一回执。 */
export type PartyDesk = Readonly<{
  open(code: string): Promise<PartyAccess | undefined>;
  receiveStatement(code: string, form: Readonly<{ content: string; key: string }>): Promise<PartyAnswer>;
  requestHearing(code: string, form: Readonly<{ reason: string; key: string }>): Promise<PartyAnswer>;
  /** 已经送达的文书；不是这名当事人的没有。 */
  paper(code: string, document: string): Promise<DocumentModel | undefined>;
  paperPdf(code: string, document: string): Promise<Uint8Array | undefined>;
}>;

/** 网站自己的标识。没有登记的不写，页面就不显示。 */
export type Site = Readonly<{
  /** 网站名称，如“广东省行政执法信息公示”。 */
  name: string;
  /** 主办单位。 */
  operator: string;
  /** 政府网站标识码。 */
  identification?: string;
  icp?: string;
  phone?: string;
  /** 演示数据，每页标明。 */
  demonstration: boolean;
}>;

/** 公示网站所需的一切。时间、随机数和密钥由这里给出。 */
export type PortalServices = Readonly<{
  publications: Publications;
  party: PartyDesk;
  certificate?: Certificates;
  papers?: Papers;
  log?: PublicationLog;
  now: () => Instant;
  calendar: WorkCalendar;
  /** 新的请求编号，UUID。 */
  newKey: () => string;
  /** 表单令牌的密钥，至少 32 字节；几个进程用同一个。 */
  secret: Uint8Array;
  site: Site;
}>;
