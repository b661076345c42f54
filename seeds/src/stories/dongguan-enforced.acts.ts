import { approvedActs, servedAct, type TableAct, tableAct } from './acts-table.ts';

const both = ['unit-head', 'agency-head'] as const;

/** 东莞扬撒案的另一种结局：逾期不缴，复议维持，加处罚款，催告，申请法院强制执行，执行完毕结案归档。 */
export const dongguanEnforced: readonly TableAct[] = [
  tableAct('2025-08-13T10:00', 'agency-head', 'impose-late-fine', { party: 'P1' }),
  servedAct('2025-08-14T10:00', 'ZX-14'),
  tableAct('2025-08-22T10:00', 'handler', 'register-remedy', {
    party: 'P1',
    remedyKind: 'reconsideration',
    body: '东莞市人民政府',
    filedOn: '2025-08-20',
    copyReceivedOn: '2025-08-22',
    acceptedOn: '2025-08-22',
    simplified: true,
  }),
  tableAct('2025-08-27T10:00', 'handler', 'answer-remedy', {
    party: 'P1',
    paper: '行政复议答复书、证据目录和执法记录仪视频',
  }),
  tableAct('2025-09-15T15:00', 'handler', 'record-remedy-outcome', {
    party: 'P1',
    result: 'upheld',
    receivedOn: '2025-09-15',
    effectiveOn: '2025-09-15',
    worse: false,
    thirdPartyAsked: false,
    procedureOnly: false,
    note: '事实清楚，证据确凿，适用依据正确，程序合法，内容适当，决定维持。',
  }),
  tableAct('2025-10-09T10:00', 'handler', 'issue-demand', {
    party: 'P1',
    object: '缴纳罚款1000元和加处罚款1000元',
    how: '到决定书载明的代收机构缴纳，或者电子支付',
    performBy: '2025-10-23',
    consequences: ['court'],
  }),
  servedAct('2025-10-09T15:00', 'ZX-05'),
  tableAct('2025-10-23T10:00', 'handler', 'record-demand-views', {
    party: 'P1',
    content: '当事人没有提出陈述、申辩。',
    reply: '没有需要复核的意见。',
    adopted: false,
  }),
  ...approvedActs('2025-10-24T10', 'court-application', both, {
    party: 'P1',
    power: 'none',
    court: '东莞市第一人民法院',
    immovable: false,
    courtAt: 'organ-place',
    firstInstance: false,
    claims: '强制执行罚款1000元、加处罚款1000元。',
    attachments: ['decision', 'evidence', 'views', 'object'],
    qualified: true,
    factsClear: true,
    lawClear: true,
    procedureLawful: true,
  }),
  tableAct('2025-10-29T10:00', 'handler', 'record-court-answer', {
    party: 'P1',
    outcome: 'accepted',
    on: '2025-10-29',
    paper: '受理通知书（演示）',
    plainlyIllegal: false,
  }),
  tableAct('2025-11-07T10:00', 'handler', 'record-court-answer', {
    party: 'P1',
    outcome: 'granted',
    on: '2025-11-06',
    paper: '准予强制执行裁定书（演示）',
    plainlyIllegal: false,
  }),
  tableAct('2025-11-20T10:00', 'handler', 'record-payment', {
    party: 'P1',
    kind: 'fine',
    amountFen: 100_000,
    on: '2025-11-20',
    receipt: '演示票据0101',
  }),
  tableAct('2025-11-20T10:10', 'handler', 'record-late-fine-payment', {
    party: 'P1',
    lateFineFen: 100_000,
    on: '2025-11-20',
    receipt: '演示票据0102',
  }),
  tableAct('2025-11-21T10:00', 'handler', 'record-court-answer', {
    party: 'P1',
    outcome: 'executed',
    on: '2025-11-21',
    paper: '执行完毕通知（演示）',
    plainlyIllegal: false,
  }),
  ...approvedActs('2025-11-24T10', 'closing', both, {
    summary: '经申请人民法院强制执行，罚款和加处罚款已经缴清，建议结案。',
  }),
  tableAct('2025-12-10T10:00', 'archivist', 'archive-case', { retention: '长期', keeper: '演示立卷人' }),
];
