import type { Case } from '@lpt/domain';
import { approvedActs, servedAct, tableAct } from './acts-table.ts';
import { pengjiangFacade } from './pengjiang-facade.story.ts';
import { endingActs, type TableStory, unexecuted } from './table-story.ts';

const party = 'P1';
const proposal = (when: string) =>
  approvedActs(when, 'proposal', ['agency-head'], { opinion: '原决定已经撤销，请审批新的处理意见。' });
const revised = ({ parties }: Case) => ({
  party,
  proposal: {
    ...parties[0]?.proposal,
    facts: '当事人的临街店面有两处遮雨篷破损，不符合城市容貌标准；经责令限期改正，逾期没有改正。',
    penalties: [{ kind: 'fine', amountFen: 80_000 }],
    deviation: '复议决定认定其余两处由房东搭建，只就两处处罚。',
  },
  reason: '依复议决定重新认定事实。',
});

/** 蓬江临街立面案的另一种结局：复议撤销、责令重作，撤回公示，重新报批、告知、决定，退款，国家赔偿。 */
export const pengjiangRemade: TableStory = {
  name: 'pengjiang-remade',
  title: '蓬江临街立面：复议撤销、重新作出、退款、国家赔偿',
  story: pengjiangFacade,
  facts: unexecuted(pengjiangFacade),
  table: [
    tableAct('2026-08-24T10:00', 'handler', 'record-payment', {
      party,
      kind: 'fine',
      amountFen: 200_000,
      on: '2026-08-24',
      receipt: '演示票据0901',
    }),
    tableAct('2026-09-02T10:00', 'handler', 'register-remedy', {
      party,
      remedyKind: 'reconsideration',
      body: '江门市蓬江区人民政府',
      filedOn: '2026-08-28',
      copyReceivedOn: '2026-09-02',
      acceptedOn: '2026-09-01',
      simplified: false,
    }),
    tableAct('2026-09-09T10:00', 'handler', 'answer-remedy', { party, paper: '答复书、证据目录和全部证据' }),
    tableAct('2026-10-20T10:00', 'handler', 'record-remedy-outcome', {
      party,
      result: 'annulled-remake',
      receivedOn: '2026-10-20',
      effectiveOn: '2026-10-20',
      worse: false,
      thirdPartyAsked: false,
      procedureOnly: false,
      note: '四处中两处由房东搭建，主要事实不清，撤销并责令重新作出。',
    }),
    tableAct('2026-10-21T10:00', 'publisher', 'withdraw-publication', {
      party,
      reason: '处罚决定已经被复议决定撤销。',
    }),
    tableAct('2026-10-22T09:00', 'handler', 'reopen-decision', { party, reason: '复议决定责令重新作出。' }),
    ...proposal('2026-10-22T10'),
    tableAct('2026-10-22T11:00', 'handler', 'revise-proposal', revised),
    ...proposal('2026-10-22T15'),
    tableAct('2026-10-23T09:00', 'handler', 'issue-notice', { party, statementWorkingDays: 5 }),
    servedAct('2026-10-23T10:00', 'GZ-01'),
    tableAct('2026-11-02T09:00', 'handler', 'review-views', {
      party,
      adopted: 'none-raised',
      reply: '当事人没有提出陈述、申辩。',
    }),
    tableAct('2026-11-02T15:00', 'agency-head', 'hold-discussion', {
      chair: '样主持',
      attendees: ['样主持', '样负责'],
      recorder: '样记录',
      opinions: '复议决定认定两处，偏离阶次的理由成立。',
      conclusion: '同意罚款800元。',
      parties: [party],
    }),
    ...approvedActs('2026-11-03T09', 'decision', ['unit-head', 'agency-head'], {
      party,
      lateFine: true,
      opinion: '重新告知期满，请审批。',
    }),
    servedAct('2026-11-03T15:00', 'JD-02'),
    tableAct('2026-11-05T10:00', 'publisher', 'publish-decision', { party, checked: true }),
    tableAct('2026-11-06T10:00', 'handler', 'receive-compensation-claim', {
      party,
      receivedOn: '2026-11-06',
      claim: '请求赔偿多缴1200元的利息。',
    }),
    tableAct('2026-11-09T10:00', 'handler', 'reverse-execution', {
      party,
      how: 'returned',
      amountFen: 120_000,
      note: '经财政部门退还多缴的1200元。',
    }),
    tableAct('2026-11-16T10:00', 'agency-head', 'decide-compensation', {
      party,
      granted: true,
      amountFen: 400,
      note: '支付多缴期间的银行同期存款利息4元。',
    }),
    ...endingActs('2026-11-17', '2026-12-01', '重新作出的决定已经执行，多缴的已经退还，建议结案。'),
  ],
  ending: {
    phase: '已归档',
    parties: [
      {
        stage: '已执行',
        penalties: ['罚款人民币捌佰元整（800元）'],
        decision: '蓬城管罚字〔2026〕第2号 2026-11-03',
        paidYuan: 2000,
      },
    ],
    limits: {
      'reconsideration-answer/P1/Q1': '2026-09-16 met',
      'statement-period/P1': '2026-10-30 expired',
      'reconsideration-decision/P1/Q1': '2026-11-02 met',
      'litigation-after-reconsideration/P1/Q1': '2026-11-04 expired',
      'decision-service/P1': '2026-11-12 met',
      'publication-province/P1': '2026-11-12 met',
      'payment/P1': '2026-11-18 met',
      'decision-remake/P1/Q1': '2026-12-21 met',
      'reconsideration/P1': '2027-01-04 running',
      'compensation/P1': '2027-01-06 met',
      'litigation/P1': '2027-05-03 running',
    },
    documents: 'GZ-01 SD-01 GZ-04 SH-03 JD-01 JD-02 SD-01 JD-11 JA-02 JA-03 JA-04',
  },
};
