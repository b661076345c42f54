import { servedAct, tableAct, thriceAskedActs } from './acts-table.ts';
import { pengjiangFacade } from './pengjiang-facade.story.ts';
import { endingActs, type TableStory, unexecuted } from './table-story.ts';

const party = 'P1';

/** 蓬江临街立面案的另一种结局：缴了一半后经营者死亡，没有遗产和义务承受人，终结执行。 */
export const pengjiangEnded: TableStory = {
  name: 'pengjiang-ended',
  title: '蓬江临街立面：终结执行',
  story: pengjiangFacade,
  facts: unexecuted(pengjiangFacade),
  table: [
    tableAct('2026-08-26T10:00', 'handler', 'record-payment', {
      party,
      kind: 'fine',
      amountFen: 100_000,
      on: '2026-08-26',
      receipt: '演示票据0601',
    }),
    ...thriceAskedActs('2026-09-21T09', 'execution-ending', ['unit-head', 'agency-head'], {
      party,
      endGround: 'person-died',
      reason: '经营者死亡，无遗产可供执行，又无义务承受人。',
    }),
    servedAct('2026-09-22T10:00', 'ZX-10'),
    ...endingActs('2026-09-23', '2026-10-14', '执行已经依法终结，建议结案。'),
  ],
  ending: {
    phase: '已归档',
    parties: [
      {
        stage: '已执行',
        penalties: ['罚款人民币贰仟元整（2000元）'],
        decision: '蓬城管罚字〔2026〕第1号 2026-08-13',
        paidYuan: 1000,
      },
    ],
    limits: { 'payment/P1': '2026-08-31 expired', 'reconsideration/P1': '2026-10-13 expired' },
    documents: 'ZX-10 SD-01 JA-02 JA-03 JA-04',
  },
};
