import { isMatterId, matterOf } from '@lpt/domain';

/** 事实从哪里来：文书、笔录、送达、审核，或者一次办理、一个期限的算式。 */
export type FactSource = Readonly<{ title: string; document?: string }>;

const numbered: readonly Readonly<{ shape: RegExp; title: string }>[] = [
  { shape: /^R\d+$/, title: '笔录' },
  { shape: /^F\d+$/, title: '送达登记' },
  { shape: /^S\d+$/, title: '审核意见' },
  { shape: /^A\d+$/, title: '报批' },
  { shape: /^N\d+$/, title: '告知书' },
  { shape: /^\d{10}$/, title: '线索登记' },
];

const events: Readonly<Record<string, string>> = {
  LeadRegistered: '线索登记',
  VerificationStarted: '启动核查',
  CaseFiled: '立案',
  InvestigationClosed: '调查终结',
  ReviewSubmitted: '送审',
  ProposalApproved: '批准处理意见',
  NoticeIssued: '制发告知书',
  DocumentServed: '送达登记',
  DecisionMade: '作出决定',
  DecisionRevoked: '决定被变更或者撤销',
  DecisionPeriodExtended: '批准延长办案期限',
  PublicationSettled: '办理公示',
  HearingRequested: '申请听证',
  RightsWaived: '书面放弃权利',
  InspectionOpened: '建立检查任务',
  InspectionCheckedIn: '入企检查',
};

/** 来源代号的说法，代号不给人看。文书可以打开看；期限的算式没有另外的材料。 */
export function factSource(source: string): FactSource {
  if (/^D\d+$/.test(source)) return { title: '查看文书', document: source };
  const kind = numbered.find(({ shape }) => shape.test(source));
  if (kind) return { title: kind.title };
  const matters = source.split('、').filter(isMatterId);
  if (matters.length > 0) return { title: `裁量基准：${matters.map((id) => matterOf(id).title).join('、')}` };
  const event = events[source];
  if (event) return { title: `办理记录：${event}` };
  return /^[a-z-]+$/.test(source) ? { title: '按期限规则计算' } : { title: source };
}
