import { officersOf, servedAct, tableAct, thriceAskedActs } from './acts-table.ts';
import { dongguanCargo } from './dongguan-cargo.story.ts';
import { endingActs, type TableStory, unexecuted } from './table-story.ts';

const both = ['unit-head', 'agency-head'] as const;
const party = 'P1';
const substitute = (id: string) => ({ party, substitute: id });

/** 东莞扬撒案的第三种结局：路面的砂石立即代履行清除；水沟里的经决定、催告后代履行，费用结算，罚款缴清。 */
export const dongguanCleared: TableStory = {
  name: 'dongguan-cleared',
  title: '东莞扬撒案：立即代履行、代履行、费用结算',
  story: dongguanCargo,
  facts: unexecuted(dongguanCargo),
  table: [
    tableAct('2025-05-15T15:00', 'handler', 'perform-substitute-at-once', ({ handlers }) => ({
      party,
      officers: handlers,
      emergencyPlace: 'road',
      cannotClear: true,
      object: '散落在行车道上约三十米的砂石',
      manner: '铲车、洒水车清扫',
      performer: '东莞市示例道路养护公司',
      independent: true,
      estimateFen: 80_000,
      partyPresent: false,
      signedBy: ['performer', 'witness'],
      content: '十五时至十六时清扫完毕，恢复通行；当事人不在场，事后立即通知。',
      recording: '执法记录仪（演示）011号',
    })),
    servedAct('2025-05-16T10:00', 'ZX-09'),
    tableAct('2025-05-19T10:00', 'handler', 'settle-substitute-cost', {
      ...substitute('L1'),
      actualFen: 78_000,
      reasonable: true,
      bearer: 'party',
      account: '铲车600元、洒水车180元，有养护公司的票据。',
    }),
    tableAct('2025-08-11T10:00', 'handler', 'issue-demand', {
      party,
      object: '缴纳罚款1000元，清除冲入路侧水沟的砂石',
      how: '到代收机构缴纳；自行清除水沟砂石',
      performBy: '2025-08-25',
      consequences: ['substitute', 'late-fine'],
    }),
    servedAct('2025-08-11T15:00', 'ZX-05'),
    tableAct('2025-08-26T10:00', 'handler', 'record-demand-views', {
      party,
      content: '当事人称没有清沟的设备，请本机关安排，费用照付。',
      reply: '意见属实，依法代履行。',
      adopted: true,
    }),
    ...thriceAskedActs('2025-08-27T09', 'substitute-performance', both, {
      party,
      harm: 'traffic',
      object: '路侧水沟内约二立方米砂石',
      manner: '人工清挖、外运',
      plannedOn: '2025-09-08',
      performer: '东莞市示例道路养护公司',
      independent: true,
      estimateFen: 150_000,
    }),
    servedAct('2025-08-28T10:00', 'ZX-09'),
    tableAct('2025-08-29T10:00', 'handler', 'demand-substitute', substitute('L2')),
    servedAct('2025-09-01T10:00', 'ZX-05'),
    tableAct('2025-09-08T16:00', 'handler', 'perform-substitute', (theCase) => ({
      ...substitute('L2'),
      officers: officersOf(theCase),
      signedBy: ['performer', 'party'],
      content: '八时三十分至十五时清挖外运完毕，水沟恢复排水。',
      recording: '执法记录仪（演示）012号',
    })),
    tableAct('2025-09-10T10:00', 'handler', 'settle-substitute-cost', {
      ...substitute('L2'),
      actualFen: 146_000,
      reasonable: true,
      bearer: 'party',
      account: '人工900元、外运560元，有养护公司的票据。',
    }),
    tableAct('2025-09-12T10:00', 'handler', 'record-payment', {
      party,
      kind: 'fine',
      amountFen: 100_000,
      on: '2025-09-12',
      receipt: '演示票据0301',
    }),
    ...endingActs('2025-09-15', '2025-09-29', '罚款已经缴清，代履行完毕、费用已经结算，建议结案。'),
  ],
  ending: {
    phase: '已归档',
    parties: [
      {
        stage: '已执行',
        penalties: ['罚款人民币壹仟元整（1000元）'],
        decision: '粤东交罚〔2025〕00977号 2025-06-12',
        paidYuan: 1000,
      },
    ],
    limits: {
      'demand-wait/P1/U1': '2025-08-25 expired',
      'substitute-demand/P1/L2': '2025-09-02 met',
      'reconsideration/P1': '2025-09-19 expired',
    },
    documents: 'ZX-09 SD-01 ZX-05 SD-01 ZX-09 SD-01 ZX-05 SD-01',
  },
};
