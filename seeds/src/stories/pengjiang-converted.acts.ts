import { JMC } from '@lpt/law';
import { approvedActs, officersOf, servedAct, type TableAct, tableAct } from './acts-table.ts';
import { pengjiangAiring } from './pengjiang-airing.acts.ts';
import { endingActs, type WholeStory } from './table-story.ts';

const party = 'P1';
// 同一街口的同一件事，到当场告知为止与当场处罚的故事相同。
const found: readonly TableAct[] = pengjiangAiring
  .slice(0, 2)
  .map((each) => ({ ...each, by: 'handler' as const }));

/** 蓬江晾晒的另一种经过：当事人对事实有异议，转为普通程序，立案、调查、告知、决定、执行、归档。 */
export const pengjiangConverted: WholeStory = {
  name: 'pengjiang-converted',
  title: '蓬江晾晒：当场有异议，转为普通程序办结',
  body: 'pengjiang-urban',
  articles: { violated: [JMC.art(44, { item: 2 })], penalised: [JMC.art(44, { item: 2 })] },
  table: [
    ...found,
    tableAct('2026-04-01T09:55', 'handler', 'hear-party', {
      party,
      disputed: true,
      views: '只有一件是我的，其余两件是邻居的。',
      reply: '所述需要核实，转为普通程序调查。',
    }),
    tableAct('2026-04-01T10:05', 'handler', 'convert-to-ordinary', {
      reason: 'facts-disputed',
      explanation: '当事人对晾晒的件数有异议，须进一步调查。',
    }),
    tableAct('2026-04-02T09:00', 'handler', 'add-evidence', (theCase) => ({
      officers: officersOf(theCase),
      kind: 'audio-visual',
      title: '街口的公共视频',
      source: '公安机关提供',
      obtainedOn: '2026-04-02',
      proves: '证明三件被褥都由当事人搬出晾晒',
      violations: ['V1'],
    })),
    ...approvedActs('2026-04-03T09', 'filing', ['unit-head', 'agency-head'], (theCase) => ({
      ground: theCase.ground,
      handlers: officersOf(theCase),
      duplicateChecked: true,
      opinion: '有现场笔录和视频，符合立案条件。',
    })),
    tableAct('2026-04-07T10:00', 'handler', 'close-investigation', {
      report: '经调查，视频证明三件被褥都由当事人搬出晾晒，当事人看过以后没有异议。',
      complexity: { complex: false, reasons: [] },
      proposals: [{ party, proposal: pengjiangAiring[1]?.input['proposal'] }],
    }),
    tableAct('2026-04-07T10:10', 'handler', 'submit-review', { reviewKind: 'case' }),
    tableAct('2026-04-08T09:00', 'legal-reviewer', 'give-review-opinion', {
      outcome: 'agree',
      text: '事实清楚，同意。',
      defects: [],
    }),
    ...approvedActs('2026-04-09T09', 'proposal', ['agency-head'], { opinion: '审核已经通过，请审批。' }),
    tableAct('2026-04-09T15:00', 'handler', 'issue-notice', { party, statementWorkingDays: 5 }),
    servedAct('2026-04-09T16:00', 'GZ-01'),
    tableAct('2026-04-17T09:00', 'handler', 'review-views', {
      party,
      adopted: 'none-raised',
      reply: '当事人没有再提出意见。',
    }),
    ...approvedActs('2026-04-20T09', 'decision', ['unit-head', 'agency-head'], {
      party,
      lateFine: true,
      opinion: '告知期满，请审批。',
    }),
    servedAct('2026-04-20T15:00', 'JD-02'),
    tableAct('2026-04-22T09:00', 'publisher', 'publish-decision', { party, checked: true }),
    tableAct('2026-04-24T09:00', 'handler', 'record-payment', {
      party,
      kind: 'fine',
      amountFen: 10_000,
      on: '2026-04-24',
      receipt: '演示票据1301',
    }),
    ...endingActs('2026-04-27', '2026-05-11', '罚款100元已经缴清，建议结案。'),
  ],
  ending: {
    phase: '已归档',
    parties: [
      {
        stage: '已执行',
        penalties: ['罚款人民币壹佰元整（100元）'],
        decision: '蓬城管罚字〔2026〕第1号 2026-04-20',
        paidYuan: 100,
      },
    ],
    limits: {
      'legal-review/S1': '2026-04-14 met',
      'statement-period/P1': '2026-04-16 expired',
      'decision-service/P1': '2026-04-29 met',
      'publication-province/P1': '2026-04-29 met',
      'payment/P1': '2026-05-06 met',
      'reconsideration/P1': '2026-06-22 running',
      'case-decision': '2026-07-02 met',
      'litigation/P1': '2026-10-20 running',
    },
    documents:
      'DC-01 GZ-03 AY-01 DC-09 LA-01 DC-26 SH-01 GZ-01 SD-01 GZ-04 JD-01 JD-02 SD-01 JD-11 ZX-01 JA-01 JA-02 JA-03 JA-04',
  },
};
