import { approvedActs, servedAct, type TableAct, tableAct } from './acts-table.ts';

const party = 'P1';

/** 天河的听证：从受理、组成人员、移交、排期、通知、公告、举行、报告，到再送法制审核、决定、送达、公示、执行、归档。 */
export const tianheHearing: readonly TableAct[] = [
  tableAct('2026-10-29T09:00', 'legal-reviewer', 'accept-hearing', { party, note: '期限内申请，符合条件' }),
  tableAct('2026-10-30T09:00', 'agency-head', 'name-hearing-panel', {
    party,
    chair: 'tianhe-market.legal-reviewer',
    members: ['tianhe-market.unit-head', 'guangzhou-market.legal-reviewer'],
    recorder: 'tianhe-market.archivist',
  }),
  tableAct('2026-11-02T09:00', 'handler', 'hand-over-hearing-file', { party, note: '案卷一册' }),
  tableAct('2026-11-02T15:00', 'legal-reviewer', 'schedule-hearing', {
    party,
    at: '2026-11-17T09:30:00+08:00',
    place: '天河区市场监管局三楼听证室（演示）',
    open: true,
  }),
  tableAct('2026-11-02T15:30', 'legal-reviewer', 'issue-hearing-notice', { party }),
  servedAct('2026-11-03T10:00', 'TZ-01'),
  tableAct('2026-11-09T09:00', 'legal-reviewer', 'announce-hearing', {
    party,
    where: '本机关公告栏和门户网站',
  }),
  tableAct('2026-11-17T09:30', 'legal-reviewer', 'open-hearing', ({ handlers }) => ({
    party,
    attended: ['当事人', '案件调查人员', '旁听人员二名'],
    representatives: ['卫代理'],
    investigators: handlers,
  })),
  tableAct('2026-11-17T11:10', 'legal-reviewer', 'end-hearing', ({ evidence }) => ({
    party,
    attended: ['当事人', '卫代理', '案件调查人员'],
    proposal: '调查人员说明认定的货值、违法所得和拟处罚的内容、依据。',
    examination: '逐项出示证据；当事人对照片没有异议，认为部分坚果已经下架，不应计入货值。',
    argument: '调查人员答辩：检查时仍陈列在货架上。当事人请求从轻处罚。',
    lastWord: '当事人表示今后加强管理。',
    examined: evidence.map(({ id }) => id),
    signature: 'signed',
    recording: '听证室录像（演示）20261117',
  })),
  tableAct('2026-11-19T09:00', 'legal-reviewer', 'report-hearing', {
    party,
    opinion: '货值的计算有现场笔录和照片证明，事实清楚；建议维持拟处理意见。',
    dissent: '一名听证员认为可以考虑当事人主动改正的情节。',
  }),
  tableAct('2026-11-20T09:00', 'handler', 'submit-review', { reviewKind: 'legal' }),
  tableAct('2026-11-23T09:00', 'legal-reviewer', 'give-review-opinion', {
    outcome: 'agree',
    text: '听证程序合法，证据经过质证，同意。',
    defects: [],
  }),
  tableAct('2026-11-24T09:00', 'handler', 'review-views', {
    party,
    adopted: 'not-adopted',
    reply: '对货值的异议已经在听证中质证，现场笔录证明检查时仍陈列待售，不予采纳。',
  }),
  tableAct('2026-11-25T09:00', 'agency-head', 'hold-discussion', {
    chair: '彭示范',
    attendees: ['彭示范', '谢样例'],
    recorder: '张范例',
    opinions: '听证报告和不同意见都已经讨论，事实清楚，阶次适当。',
    conclusion: '一致同意按拟处理意见处罚。',
    parties: [party],
  }),
  ...approvedActs('2026-11-26T09', 'decision', ['unit-head', 'agency-head'], {
    party,
    lateFine: true,
    opinion: '听证、审核、讨论已经完成，请审批。',
  }),
  servedAct('2026-11-27T10:00', 'JD-02'),
  tableAct('2026-11-30T09:00', 'publisher', 'publish-decision', { party, checked: true }),
  tableAct('2026-12-04T09:00', 'handler', 'record-payment', {
    party,
    kind: 'fine',
    amountFen: 6_500_000,
    on: '2026-12-04',
    receipt: '演示票据0101',
  }),
  tableAct('2026-12-04T09:05', 'handler', 'record-payment', {
    party,
    kind: 'gains',
    amountFen: 60_000,
    on: '2026-12-04',
    receipt: '演示票据0102',
  }),
  ...approvedActs('2026-12-07T09', 'closing', ['unit-head', 'agency-head'], {
    summary: '决定内容已经全部执行，建议结案。',
  }),
  tableAct('2026-12-21T09:00', 'archivist', 'archive-case', { retention: '长期', keeper: '杨存例' }),
];
