import type { Case } from '@lpt/domain';
import { servedAct, tableAct, thriceAskedActs } from './acts-table.ts';
import { pengjiangFacade } from './pengjiang-facade.story.ts';
import { endingActs, type TableStory, unexecuted } from './table-story.ts';

const party = 'P1';
const lighter = ({ parties }: Case) => ({
  party,
  result: 'changed',
  proposal: {
    ...parties[0]?.decision?.proposal,
    penalties: [{ kind: 'fine', amountFen: 150_000 }],
    deviation: '四处中有一处在检查前已经动工修整，酌减。',
  },
  reason: '自行核查发现漏算了已经动工修整的情节，主动变更，只减轻不加重。',
});

/** 蓬江临街立面案的另一种结局：补正笔误；自行变更减轻，撤回公示、重新公示，退还多缴的罚款。 */
export const pengjiangCorrected: TableStory = {
  name: 'pengjiang-corrected',
  title: '蓬江临街立面：补正、自行变更、重新公示、退款',
  story: pengjiangFacade,
  facts: unexecuted(pengjiangFacade),
  table: [
    tableAct('2026-08-17T10:00', 'handler', 'correct-decision', {
      party,
      item: 'date',
      before: '2026年7月27日复査',
      after: '2026年7月27日复查',
    }),
    servedAct('2026-08-18T10:00', 'JD-13'),
    tableAct('2026-08-24T10:00', 'handler', 'record-payment', {
      party,
      kind: 'fine',
      amountFen: 200_000,
      on: '2026-08-24',
      receipt: '演示票据0801',
    }),
    tableAct('2026-08-31T15:00', 'agency-head', 'hold-discussion', {
      chair: '样主持',
      attendees: ['样主持', '样负责'],
      recorder: '样记录',
      opinions: '一处在检查前已经动工，偏离阶次酌减有理由。',
      conclusion: '同意变更为罚款1500元。',
      parties: [party],
    }),
    ...thriceAskedActs('2026-09-01T09', 'decision-change', ['unit-head', 'agency-head'], lighter),
    servedAct('2026-09-02T10:00', 'JD-12'),
    tableAct('2026-09-02T11:00', 'publisher', 'withdraw-publication', {
      party,
      reason: '处罚决定已经变更，罚款减为1500元，原公示撤回。',
    }),
    tableAct('2026-09-02T11:10', 'publisher', 'republish-decision', { party, checked: true }),
    tableAct('2026-09-04T10:00', 'handler', 'reverse-execution', {
      party,
      how: 'returned',
      amountFen: 50_000,
      note: '经财政部门退还多缴的500元。',
    }),
    ...endingActs('2026-09-07', '2026-09-21', '变更后的罚款1500元已经缴清，多缴的已经退还，建议结案。'),
  ],
  ending: {
    phase: '已归档',
    parties: [
      {
        stage: '已执行',
        penalties: ['罚款人民币壹仟伍佰元整（1500元）'],
        decision: '蓬城管罚字〔2026〕第1号 2026-08-13',
        paidYuan: 2000,
      },
    ],
    limits: { 'publication-withdrawal/P1/changed': '2026-09-04 met' },
    documents: 'JD-13 SD-01 SH-03 JD-12 SD-01 JD-11 JA-02 JA-03 JA-04',
  },
};
