import { officersOf, tableAct } from './acts-table.ts';
import { dubuFertiliser } from './dubu-fertiliser.story.ts';
import { endingActs, type TableStory, unexecuted } from './table-story.ts';

const party = 'P1';

/** 杜步无证肥料案的结局：渡口以外的村子，当事人提出当场缴纳，先缴一部分，抵岸后上交缴付，其余到银行缴清。 */
export const dubuCash: TableStory = {
  name: 'dubu-cash',
  title: '杜步无证肥料：水上当场收缴一部分、抵岸上交',
  story: dubuFertiliser,
  facts: unexecuted(dubuFertiliser),
  table: [
    tableAct('2025-05-22T10:00', 'handler', 'collect-cash', (theCase) => ({
      party,
      officers: officersOf(theCase),
      amountFen: 60_000,
      ground: 'remote-on-request',
      reason: '村子只通渡船，到银行往返一日。',
      partyAsked: true,
      financeReceipt: true,
      receipt: '演示票据0701',
      afloat: true,
    })),
    tableAct('2025-05-22T16:00', 'handler', 'come-ashore', {}),
    tableAct('2025-05-23T10:00', 'handler', 'hand-in-cash', { party, cash: 'K1', receiver: '样出纳' }),
    tableAct('2025-05-23T15:00', 'handler', 'bank-cash', { party, cash: 'K1', voucher: '演示缴款-0523' }),
    tableAct('2025-05-28T10:00', 'handler', 'record-payment', {
      party,
      kind: 'fine',
      amountFen: 56_000,
      on: '2025-05-28',
      receipt: '演示票据0702',
    }),
    ...endingActs('2025-05-29', '2025-06-16', '罚款1160元缴清，当场收缴的已经缴付银行，建议结案。'),
  ],
  ending: {
    phase: '已归档',
    parties: [
      {
        stage: '已执行',
        penalties: ['警告', '罚款人民币壹仟壹佰陆拾元整（1160元）'],
        decision: '杜府执法决字[2025]第001号 2025-04-10',
        paidYuan: 1160,
      },
    ],
    limits: {
      'cash-hand-in/P1/K1': '2025-05-26 met',
      'cash-banking/P1/K1': '2025-05-27 met',
      'payment/P1': '2025-06-03 met',
      'reconsideration/P1': '2025-07-18 running',
      'litigation/P1': '2025-11-19 running',
    },
    documents: 'ZX-01 ZX-01 JA-01 JA-02 JA-03 JA-04',
  },
};
