import { approvedActs, officersOf, servedAct, tableAct } from './acts-table.ts';
import { endingActs, type TableStory } from './table-story.ts';
import { tianheTwoShops } from './tianhe-two-shops.ts';

const both = ['P1', 'P2'] as const;
const asked = (when: string, party: string) =>
  tableAct(when, 'handler', 'request-hearing', {
    party,
    channel: 'written',
    on: when.slice(0, 10),
    reason: '认为收款流水里有自家人的往来，不是货款。',
  });
const accepted = (when: string, party: string, note: string) =>
  tableAct(when, 'legal-reviewer', 'accept-hearing', { party, note });
const named = (when: string, party: string) =>
  tableAct(when, 'agency-head', 'name-hearing-panel', {
    party,
    chair: 'tianhe-market.legal-reviewer',
    members: ['tianhe-market.unit-head', 'guangzhou-market.legal-reviewer'],
    recorder: 'tianhe-market.archivist',
  });
const handed = (when: string, party: string) =>
  tableAct(when, 'handler', 'hand-over-hearing-file', { party, note: '案卷和流水原件' });
const scheduled = (when: string, party: string, at: string) =>
  tableAct(when, 'legal-reviewer', 'schedule-hearing', {
    party,
    at: `${at}:00+08:00`,
    place: '天河区市场监管局三楼听证室（演示）',
    open: true,
  });
const notice = (when: string, party: string) =>
  tableAct(when, 'legal-reviewer', 'issue-hearing-notice', { party });
const announced = (when: string, party: string) =>
  tableAct(when, 'legal-reviewer', 'announce-hearing', { party, where: '本机关公告栏和门户网站' });
const opened = (when: string, party: string) =>
  tableAct(when, 'legal-reviewer', 'open-hearing', (theCase) => ({
    party,
    attended: ['当事人', '案件调查人员'],
    representatives: [],
    investigators: officersOf(theCase),
  }));
const ended = (when: string, party: string, examination: string) =>
  tableAct(when, 'legal-reviewer', 'end-hearing', ({ evidence }) => ({
    party,
    attended: ['当事人', '案件调查人员'],
    proposal: '调查人员说明经营额的认定和拟处罚的内容、依据。',
    examination,
    argument: '当事人请求剔除家人往来；调查人员说明已经剔除。',
    lastWord: '当事人表示尽快办证。',
    examined: evidence.map(({ id }) => id),
    signature: 'signed',
    recording: `听证室录像（演示）${when.slice(0, 10)}`,
  }));
const reported = (when: string, party: string) =>
  tableAct(when, 'legal-reviewer', 'report-hearing', {
    party,
    opinion: '经营额的认定有流水证明，建议维持。',
  });
const opinion = (when: string, outcome: 'agree' | 'return') =>
  tableAct(when, 'legal-reviewer', 'give-review-opinion', {
    outcome,
    text: outcome === 'agree' ? '听证程序合法，同意。' : '流水中个人往来的剔除没有说明，退回补充。',
    defects: outcome === 'agree' ? [] : ['facts'],
  });
const submitted = (when: string) => tableAct(when, 'handler', 'submit-review', { reviewKind: 'legal' });
const paid = (when: string, party: string, kind: string, amountFen: number, receipt: string) =>
  tableAct(when, 'handler', 'record-payment', { party, kind, amountFen, on: when.slice(0, 10), receipt });

/** 天河两家无证小店：合并听证，中止后恢复；听证后法制审核退回一次；取得新证据再次听证，一家到场，一家不到场而终止。 */
export const tianheJointHearing: TableStory = {
  name: 'tianhe-joint-hearing',
  title: '天河两家无证小店：合并听证、中止恢复、审核退回、再次听证',
  story: tianheTwoShops,
  table: [
    asked('2026-06-03T09:00', 'P1'),
    asked('2026-06-03T09:30', 'P2'),
    accepted('2026-06-03T15:00', 'P1', '期限内申请'),
    accepted('2026-06-03T15:10', 'P2', '期限内申请'),
    tableAct('2026-06-03T15:30', 'legal-reviewer', 'join-hearings', { party: 'P1', others: ['P2'] }),
    named('2026-06-05T10:00', 'P1'),
    handed('2026-06-08T09:00', 'P1'),
    scheduled('2026-06-08T10:00', 'P1', '2026-06-23T09:30'),
    ...both.map((party, index) => notice(`2026-06-08T10:3${index}`, party)),
    ...both.map((party, index) => servedAct(`2026-06-09T1${index}:00`, 'TZ-01', party)),
    announced('2026-06-15T09:00', 'P1'),
    opened('2026-06-23T09:30', 'P1'),
    tableAct('2026-06-23T11:00', 'legal-reviewer', 'pause-hearing', {
      party: 'P1',
      kind: 'suspended',
      ground: 'new-evidence',
      note: '须通知收款平台的人员到场说明流水。',
    }),
    tableAct('2026-06-25T09:30', 'legal-reviewer', 'resume-hearing', { party: 'P1' }),
    ended('2026-06-25T11:30', 'P1', '逐项出示流水，平台人员说明来源，当事人没有异议。'),
    reported('2026-06-29T09:00', 'P1'),
    submitted('2026-06-29T15:00'),
    opinion('2026-07-01T09:00', 'return'),
    submitted('2026-07-02T09:00'),
    tableAct('2026-07-02T15:00', 'agency-head', 'extend-review', { reason: '须逐笔核对流水。' }),
    opinion('2026-07-03T09:00', 'agree'),
    ...both.map((party, index) =>
      tableAct(`2026-07-03T1${index}:00`, 'handler', 'review-views', {
        party,
        adopted: 'not-adopted',
        reply: '家人往来已经剔除，流水经过质证，不予采纳。',
      }),
    ),
    tableAct('2026-07-06T09:00', 'handler', 'add-evidence', (theCase) => ({
      officers: officersOf(theCase),
      kind: 'electronic-data',
      title: '外卖平台的订单',
      source: '平台提供',
      obtainedOn: '2026-07-06',
      proves: '证明两家经营额中的外卖部分',
      violations: ['V1', 'V2'],
    })),
    ...both.map((party, index) => accepted(`2026-07-07T1${index}:00`, party, '取得新证据，再次听证')),
    ...both.map((party, index) => named(`2026-07-08T1${index}:00`, party)),
    ...both.map((party, index) => handed(`2026-07-08T1${index + 4}:00`, party)),
    ...both.map((party, index) =>
      scheduled(`2026-07-09T1${index}:00`, party, `2026-07-22T${index === 0 ? '09' : '15'}:00`),
    ),
    ...both.map((party, index) => notice(`2026-07-09T1${index}:30`, party)),
    ...both.map((party, index) => servedAct(`2026-07-10T1${index}:00`, 'TZ-01', party)),
    ...both.map((party, index) => announced(`2026-07-15T1${index}:00`, party)),
    opened('2026-07-22T09:00', 'P1'),
    ended('2026-07-22T10:30', 'P1', '出示外卖平台的订单，当事人没有异议。'),
    tableAct('2026-07-22T15:30', 'legal-reviewer', 'terminate-hearing', {
      party: 'P2',
      ground: 'absent',
      note: '通知的时间过后三十分钟仍无人到场。',
    }),
    reported('2026-07-24T09:00', 'P1'),
    submitted('2026-07-27T09:00'),
    opinion('2026-07-28T09:00', 'agree'),
    tableAct('2026-07-29T09:00', 'agency-head', 'hold-discussion', {
      chair: '彭示范',
      attendees: ['彭示范', '谢样例'],
      recorder: '张范例',
      opinions: '两次听证的意见都已经讨论，事实清楚。',
      conclusion: '同意按拟处理意见处罚。',
      parties: both,
    }),
    ...both.flatMap((party, index) =>
      approvedActs(`2026-07-30T${index === 0 ? '09' : '10'}`, 'decision', ['unit-head', 'agency-head'], {
        party,
        lateFine: true,
        opinion: '听证、审核、讨论已经完成，请审批。',
      }),
    ),
    ...both.map((party, index) => servedAct(`2026-07-31T1${index}:00`, 'JD-02', party)),
    ...both.map((party, index) =>
      tableAct(`2026-08-03T1${index}:00`, 'publisher', 'publish-decision', { party, checked: true }),
    ),
    paid('2026-08-10T09:00', 'P1', 'fine', 5_000_000, '演示票据1101'),
    paid('2026-08-10T09:10', 'P1', 'gains', 270_000, '演示票据1102'),
    paid('2026-08-10T09:20', 'P2', 'fine', 5_000_000, '演示票据1103'),
    paid('2026-08-10T09:30', 'P2', 'gains', 300_000, '演示票据1104'),
    ...endingActs('2026-08-12', '2026-08-26', '两名当事人的罚没款已经缴清，建议结案。'),
  ],
  ending: {
    phase: '已归档',
    parties: [
      {
        stage: '已执行',
        penalties: ['没收违法所得人民币贰仟柒佰元整（2700元）', '罚款人民币伍万元整（50000元）'],
        decision: '粤穗天市监处罚〔2026〕1号 2026-07-30',
        paidYuan: 52700,
      },
      {
        stage: '已执行',
        penalties: ['没收违法所得人民币叁仟元整（3000元）', '罚款人民币伍万元整（50000元）'],
        decision: '粤穗天市监处罚〔2026〕2号 2026-07-30',
        paidYuan: 53000,
      },
    ],
    limits: {
      'statement-period/P1': '2026-06-09 expired',
      'hearing-request/P1': '2026-06-09 expired',
      'statement-period/P2': '2026-06-09 expired',
      'hearing-request/P2': '2026-06-09 expired',
      'hearing-chair/P1': '2026-07-10 met',
      'hearing-chair/P2': '2026-07-10 met',
      'hearing-notice/P1': '2026-07-12 met',
      'hearing-notice/P2': '2026-07-12 met',
      'legal-review/S2': '2026-07-13 met',
      'hearing-file-handover/P1': '2026-07-13 met',
      'hearing-file-handover/P2': '2026-07-13 met',
      'hearing-date-fixing/P1': '2026-07-15 met',
      'hearing-date-fixing/P2': '2026-07-15 met',
      'hearing-notice-service/P1': '2026-07-16 met',
      'hearing-announcement/P1': '2026-07-16 met',
      'hearing-notice-service/P2': '2026-07-16 met',
      'hearing-announcement/P2': '2026-07-16 met',
      'legal-review/S3': '2026-07-21 met',
      'hearing-report/P1': '2026-07-29 met',
      'hearing-whole/P1': '2026-08-06 met',
      'hearing-whole/P2': '2026-08-06 met',
      'legal-review/S4': '2026-08-10 met',
      'decision-service/P1': '2026-08-10 met',
      'publication-province/P1': '2026-08-10 met',
      'decision-service/P2': '2026-08-10 met',
      'publication-province/P2': '2026-08-10 met',
      'payment/P1': '2026-08-17 met',
      'payment/P2': '2026-08-17 met',
      'case-decision': '2026-08-24 met',
      'file-closing': '2026-08-31 met',
      'reconsideration/P1': '2026-09-29 running',
      'reconsideration/P2': '2026-09-29 running',
      'litigation/P1': '2027-02-01 running',
      'litigation/P2': '2027-02-01 running',
    },
    documents:
      'TZ-01 TZ-01 SD-01 SD-01 TZ-03 TZ-05 TZ-06 SH-02 SH-02 GZ-04 GZ-04 DC-09 TZ-01 TZ-01 SD-01 SD-01 TZ-03 TZ-03 TZ-05 TZ-06 SH-02 SH-03 JD-01 JD-02 JD-01 JD-02 SD-01 SD-01 JD-11 JD-11 ZX-01 ZX-01 ZX-01 ZX-01 JA-01 JA-02 JA-03 JA-04',
  },
};
