import { approvedActs, servedAct, tableAct } from './acts-table.ts';
import { endingActs, type TableStory } from './table-story.ts';
import { tianheTwoShops } from './tianhe-two-shops.ts';

const reviewed = (when: string, party: string) =>
  tableAct(when, 'handler', 'review-views', {
    party,
    adopted: 'none-raised',
    reply: '当事人没有提出新的陈述、申辩。',
  });
const decided = (when: string, party: string) =>
  approvedActs(when, 'decision', ['unit-head', 'agency-head'], {
    party,
    lateFine: true,
    opinion: '听证权利已经保障，请审批。',
  });
const paid = (when: string, party: string, kind: string, amountFen: number, receipt: string) =>
  tableAct(when, 'handler', 'record-payment', { party, kind, amountFen, on: when.slice(0, 10), receipt });

/** 天河两家无证小店案的另一种经过：一名当事人申请后撤回，复核以后邮寄的申请又到、又撤回，再申请已经逾期；另一名不到场，听证终止。 */
export const tianheHearingWithdrawn: TableStory = {
  name: 'tianhe-hearing-withdrawn',
  title: '天河两家无证小店：撤回听证申请、逾期不予听证、不到场终止听证',
  story: tianheTwoShops,
  table: [
    tableAct('2026-06-03T09:00', 'handler', 'request-hearing', {
      party: 'P1',
      channel: 'written',
      on: '2026-06-03',
      reason: '对货值金额有异议。',
    }),
    tableAct('2026-06-03T15:00', 'legal-reviewer', 'accept-hearing', { party: 'P1', note: '期限内申请' }),
    tableAct('2026-06-04T09:00', 'handler', 'request-hearing', {
      party: 'P2',
      channel: 'on-site',
      on: '2026-06-04',
      reason: '想当面说明情况。',
    }),
    tableAct('2026-06-05T09:00', 'handler', 'withdraw-hearing-request', {
      party: 'P2',
      proof: '本人签名的撤回申请（2026年6月5日）',
    }),
    tableAct('2026-06-05T10:00', 'agency-head', 'name-hearing-panel', {
      party: 'P1',
      chair: 'tianhe-market.legal-reviewer',
      members: ['tianhe-market.unit-head', 'guangzhou-market.legal-reviewer'],
      recorder: 'tianhe-market.archivist',
    }),
    tableAct('2026-06-08T09:00', 'handler', 'hand-over-hearing-file', { party: 'P1', note: '案卷一册' }),
    tableAct('2026-06-08T10:00', 'legal-reviewer', 'schedule-hearing', {
      party: 'P1',
      at: '2026-06-23T09:30:00+08:00',
      place: '天河区市场监管局三楼听证室（演示）',
      open: true,
    }),
    tableAct('2026-06-08T10:30', 'legal-reviewer', 'issue-hearing-notice', { party: 'P1' }),
    servedAct('2026-06-09T10:00', 'TZ-01'),
    reviewed('2026-06-10T09:00', 'P2'),
    tableAct('2026-06-11T09:00', 'handler', 'request-hearing', {
      party: 'P2',
      channel: 'post',
      on: '2026-06-09',
      reason: '家人代为邮寄的申请，6月9日寄出。',
    }),
    tableAct('2026-06-12T09:00', 'handler', 'withdraw-hearing-request', {
      party: 'P2',
      proof: '本人签名的撤回申请（2026年6月12日）',
    }),
    tableAct('2026-06-15T09:00', 'legal-reviewer', 'announce-hearing', {
      party: 'P1',
      where: '本机关公告栏和门户网站',
    }),
    tableAct('2026-06-15T10:00', 'handler', 'request-hearing', {
      party: 'P2',
      channel: 'on-site',
      on: '2026-06-15',
      reason: '又想听证。',
    }),
    tableAct('2026-06-16T10:00', 'legal-reviewer', 'refuse-hearing', {
      party: 'P2',
      reason: '申请期限至2026年6月9日届满，6月15日的申请已经逾期；所述作为陈述、申辩。',
    }),
    servedAct('2026-06-16T15:00', 'TZ-02', 'P2'),
    tableAct('2026-06-23T10:00', 'legal-reviewer', 'terminate-hearing', {
      party: 'P1',
      ground: 'absent',
      note: '通知的时间过后三十分钟仍无人到场，电话联系未接。',
    }),
    reviewed('2026-06-24T09:00', 'P1'),
    tableAct('2026-06-25T09:00', 'agency-head', 'hold-discussion', {
      chair: '彭示范',
      attendees: ['彭示范', '谢样例'],
      recorder: '张范例',
      opinions: '两名当事人的听证权利都已经保障，事实清楚。',
      conclusion: '同意按拟处理意见处罚。',
      parties: ['P1', 'P2'],
    }),
    ...decided('2026-06-26T09', 'P1'),
    ...decided('2026-06-26T10', 'P2'),
    servedAct('2026-06-29T09:00', 'JD-02', 'P1'),
    servedAct('2026-06-29T10:00', 'JD-02', 'P2'),
    tableAct('2026-06-30T09:00', 'publisher', 'publish-decision', { party: 'P1', checked: true }),
    tableAct('2026-06-30T09:10', 'publisher', 'publish-decision', { party: 'P2', checked: true }),
    paid('2026-07-08T09:00', 'P1', 'fine', 5_000_000, '演示票据1001'),
    paid('2026-07-08T09:10', 'P1', 'gains', 270_000, '演示票据1002'),
    paid('2026-07-08T09:20', 'P2', 'fine', 5_000_000, '演示票据1003'),
    paid('2026-07-08T09:30', 'P2', 'gains', 300_000, '演示票据1004'),
    ...endingActs('2026-07-10', '2026-07-24', '两名当事人的罚没款已经缴清，建议结案。'),
  ],
  ending: {
    phase: '已归档',
    parties: [
      {
        stage: '已执行',
        penalties: ['没收违法所得人民币贰仟柒佰元整（2700元）', '罚款人民币伍万元整（50000元）'],
        decision: '粤穗天市监处罚〔2026〕1号 2026-06-26',
        paidYuan: 52700,
      },
      {
        stage: '已执行',
        penalties: ['没收违法所得人民币叁仟元整（3000元）', '罚款人民币伍万元整（50000元）'],
        decision: '粤穗天市监处罚〔2026〕2号 2026-06-26',
        paidYuan: 53000,
      },
    ],
    limits: {
      'hearing-chair/P1': '2026-06-08 met',
      'statement-period/P1': '2026-06-09 expired',
      'hearing-request/P1': '2026-06-09 expired',
      'statement-period/P2': '2026-06-09 expired',
      'hearing-request/P2': '2026-06-09 expired',
      'hearing-file-handover/P1': '2026-06-10 met',
      'hearing-notice/P1': '2026-06-10 met',
      'hearing-notice-service/P1': '2026-06-12 met',
      'hearing-date-fixing/P1': '2026-06-15 met',
      'hearing-announcement/P1': '2026-06-16 met',
      'hearing-whole/P1': '2026-07-03 met',
      'decision-service/P1': '2026-07-07 met',
      'publication-province/P1': '2026-07-07 met',
      'decision-service/P2': '2026-07-07 met',
      'publication-province/P2': '2026-07-07 met',
      'payment/P1': '2026-07-14 met',
      'payment/P2': '2026-07-14 met',
      'file-closing': '2026-07-29 met',
      'case-decision': '2026-08-05 met',
      'reconsideration/P1': '2026-08-28 running',
      'reconsideration/P2': '2026-08-28 running',
      'litigation/P1': '2026-12-29 running',
      'litigation/P2': '2026-12-29 running',
    },
    documents:
      'TZ-01 SD-01 GZ-04 TZ-03 TZ-02 SD-01 GZ-04 SH-03 JD-01 JD-02 JD-01 JD-02 SD-01 SD-01 JD-11 JD-11 ZX-01 ZX-01 ZX-01 ZX-01 JA-01 JA-02 JA-03 JA-04',
  },
};
