import { officersOf, servedAct, tableAct, thriceAskedActs } from './acts-table.ts';
import { endingActs, type TableStory, unexecuted } from './table-story.ts';
import { tianheExpiredFood } from './tianhe-expired-food.story.ts';

const party = 'P1';
const both = ['unit-head', 'agency-head'] as const;
const measure = { party, measure: 'M1' };
const freezer = {
  name: '冷柜',
  specification: '演示型号',
  quantity: 4,
  unit: '台',
  condition: '完好',
  place: '天河区市场监管局物证室',
  keeper: '样保管',
  photos: [],
  relation: 'of-case',
  owner: 'party',
};

/** 天河过期食品案的另一种结局：救济期限届满没有复议、起诉，逾期不缴，催告，把办案中扣押的冷柜依法拍卖抵缴罚款。 */
export const tianheAuctioned: TableStory = {
  name: 'tianhe-auctioned',
  title: '天河过期食品：拍卖扣押的财物抵缴罚款',
  story: tianheExpiredFood,
  facts: unexecuted(tianheExpiredFood),
  table: [
    ...thriceAskedActs('2026-04-20T09', 'measure', both, {
      party,
      kind: 'impoundment',
      basis: { level: 'law', provision: '食品安全法关于扣押用于违法经营的工具、设备的规定' },
      milderWorks: false,
      days: 30,
      items: [freezer],
      reasons: '冷柜用于存放过期食品，当事人正在变卖。',
      opinion: '请予批准。',
    }),
    tableAct('2026-04-20T15:00', 'handler', 'implement-measure', (theCase) => ({
      party,
      officers: officersOf(theCase),
      certificatesShown: true,
      at: '2026-04-20T14:30:00+08:00',
      signature: 'signed',
      handedOver: true,
      place: theCase.violations[0]?.place ?? '',
      items: [freezer],
      partyCalled: true,
      partyPresent: true,
      told: true,
      statement: '没有陈述、申辩。',
      recording: {
        device: '执法记录仪（演示）041号',
        from: '2026-04-20T14:20:00+08:00',
        to: '2026-04-20T14:50:00+08:00',
        gaps: [],
      },
    })),
    tableAct('2026-04-21T09:00', 'handler', 'store-recording', {
      ...measure,
      where: '省执法信息平台（演示）',
    }),
    tableAct('2026-04-21T10:00', 'handler', 'notify-testing-period', {
      ...measure,
      items: '冷柜4台，制冷性能和卫生状况检测',
      institution: '样例检验所',
      from: '2026-04-21',
      to: '2026-10-30',
    }),
    servedAct('2026-04-21T11:00', 'DC-16'),
    ...thriceAskedActs('2026-06-02T09', 'measure-extension', both, {
      ...measure,
      moreDays: 30,
      opinion: '处罚决定须待执行，当事人有变卖迹象。',
    }),
    servedAct('2026-06-02T15:00', 'QZ-08'),
    tableAct('2026-06-04T10:00', 'handler', 'record-performance', {
      party,
      note: '饼干214盒已经没收，登记入库，待集中销毁。',
    }),
    tableAct('2026-10-30T16:00', 'handler', 'end-testing-period', { ...measure, endedOn: '2026-10-30' }),
    tableAct('2026-12-04T10:00', 'handler', 'issue-demand', {
      party,
      object: '缴纳罚款50000元、违法所得456元',
      how: '到决定书载明的代收机构缴纳',
      performBy: '2026-12-18',
      consequences: ['auction'],
    }),
    servedAct('2026-12-04T15:00', 'ZX-05'),
    tableAct('2026-12-21T09:00', 'handler', 'record-demand-views', {
      party,
      content: '当事人同意以冷柜抵缴。',
      reply: '依法拍卖，不直接抵给本机关。',
      adopted: false,
    }),
    ...thriceAskedActs('2026-12-21T10', 'seized-auction', both, {
      party,
      plan: '冷柜4台委托拍卖机构公开拍卖，价款抵缴罚款，余款退还。',
    }),
    servedAct('2026-12-22T10:00', 'ZX-08'),
    tableAct('2026-12-23T15:00', 'handler', 'carry-out-enforcement', (theCase) => ({
      party,
      officers: officersOf(theCase),
      from: '2026-12-23T10:00:00+08:00',
      to: '2026-12-23T11:00:00+08:00',
      place: '示例拍卖公司拍卖厅',
      cutsUtilities: false,
      content: '冷柜4台公开拍卖成交56000元，抵缴罚款和违法所得，余款退还当事人。',
      recording: '拍卖全程录像（演示）',
      signature: 'signed',
      completed: true,
    })),
    ...(['fine', 'gains'] as const).map((kind, index) =>
      tableAct(`2026-12-24T10:0${index}`, 'handler', 'record-payment', {
        party,
        kind,
        amountFen: kind === 'fine' ? 5_000_000 : 45_600,
        on: '2026-12-24',
        receipt: `演示票据150${index + 1}`,
      }),
    ),
    ...thriceAskedActs('2026-12-24T11', 'measure-lifting', ['agency-head'], {
      ...measure,
      ground: 'decided',
      opinion: '冷柜已经拍卖抵缴，扣押了结。',
    }),
    tableAct('2026-12-25T09:00', 'handler', 'return-items', (theCase) => ({
      ...measure,
      officers: officersOf(theCase),
      receiver: theCase.parties[0]?.identity.representative ?? '',
      note: '余款5544元转账退还，当事人签收。',
    })),
    ...endingActs('2026-12-28', '2026-12-31', '拍卖抵缴完毕，余款已经退还，建议结案。'),
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
        paidYuan: 50456,
      },
    ],
    limits: {
      'recording-upload/P1/M1': '2026-04-21 met',
      'reconsideration/P1': '2026-08-03 expired',
      'litigation/P1': '2026-12-03 expired',
      'demand-wait/P1/U1': '2026-12-18 expired',
      'sealing-or-impoundment/P1/M1': '2026-12-29 met',
      'file-closing': '2027-01-14 met',
    },
    documents:
      'QZ-01 QZ-02 QZ-03 QZ-04 DC-16 SD-01 QZ-07 QZ-08 SD-01 SD-01 ZX-05 SD-01 ZX-07 ZX-08 SD-01 ZX-15 QZ-09 QZ-10',
  },
};
