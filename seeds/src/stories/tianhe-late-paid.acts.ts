import { servedAct, tableAct } from './acts-table.ts';
import { endingActs, type TableStory, unexecuted } from './table-story.ts';
import { tianheExpiredFood } from './tianhe-expired-food.story.ts';

const party = 'P1';
const paid = (on: string, kind: 'fine' | 'gains', amountFen: number, receipt: string) =>
  tableAct(`${on}T10:00`, 'handler', 'record-payment', { party, kind, amountFen, on, receipt });

/** 天河过期食品案的另一种结局：罚款迟缴，只剩没收；没收执行完毕后决定加处，缴清，罚没物品销毁。 */
export const tianheLatePaid: TableStory = {
  name: 'tianhe-late-paid',
  title: '天河过期食品：迟缴以后加处罚款、没收物品销毁',
  story: tianheExpiredFood,
  facts: unexecuted(tianheExpiredFood),
  table: [
    paid('2026-06-24', 'fine', 5_000_000, '演示票据0501'),
    paid('2026-06-25', 'gains', 45_600, '演示票据0502'),
    tableAct('2026-06-26T10:00', 'handler', 'record-performance', {
      party,
      note: '饼干214盒已经没收，登记入库，待集中销毁。',
    }),
    tableAct('2026-06-29T10:00', 'agency-head', 'impose-late-fine', { party }),
    servedAct('2026-06-30T10:00', 'ZX-14'),
    tableAct('2026-07-02T10:00', 'handler', 'record-late-fine-payment', {
      party,
      lateFineFen: 900_000,
      on: '2026-07-02',
      receipt: '演示票据0503',
    }),
    tableAct('2026-07-03T10:00', 'handler', 'dispose-goods', {
      party,
      goods: '饼干214盒',
      goodsWay: 'destroy',
      receiver: '示例环保处理公司',
      supervisor: '样监督',
      recording: '销毁全程录像（演示）',
      proceedsFen: 0,
    }),
    ...endingActs('2026-07-06', '2026-07-20', '罚没款和加处罚款缴清，没收物品已经销毁，建议结案。'),
  ],
  ending: {
    phase: '已归档',
    parties: [
      {
        stage: '已执行',
        penalties: [
          '没收违法所得人民币肆佰伍拾陆元整（456元）',
          '没收饼干214盒',
          '罚款人民币伍万元整（50000元）',
        ],
        decision: '粤穗天市监处罚〔2026〕1号 2026-06-01',
        paidYuan: 59456,
      },
    ],
    limits: { 'late-fine/P1': '2026-07-20 met', 'file-closing': '2026-07-23 met' },
    documents: 'ZX-14 SD-01 ZX-01 ZX-13',
  },
};
