import { servedAct, tableAct, thriceAskedActs } from './acts-table.ts';
import { dongguanCargo } from './dongguan-cargo.story.ts';
import { endingActs, type TableStory, unexecuted } from './table-story.ts';

const both = ['unit-head', 'agency-head'] as const;
const party = 'P1';
const fine = 50_000;
const court = (on: string, outcome: string, paper: string) =>
  tableAct(`${on}T10:00`, 'handler', 'record-court-answer', {
    party,
    outcome,
    on,
    paper,
    plainlyIllegal: false,
  });

/** 东莞扬撒案的又一种结局：分期，违约加处，执行协议又违约，中止后恢复，保全，法院先不受理、复议后受理。 */
export const dongguanInstalments: TableStory = {
  name: 'dongguan-instalments',
  title: '东莞扬撒案：分期缴纳、执行协议、中止执行、法院执行',
  story: dongguanCargo,
  facts: unexecuted(dongguanCargo),
  table: [
    tableAct('2025-07-28T09:00', 'handler', 'apply-deferral', {
      party,
      appliedOn: '2025-07-28',
      reason: '车辆维修，资金周转困难。',
      proof: '维修合同、银行流水。',
    }),
    ...thriceAskedActs('2025-07-29T09', 'deferral', both, {
      party,
      option: 'instalments',
      schedule: [
        { dueOn: '2025-08-20', amountFen: fine },
        { dueOn: '2025-09-22', amountFen: fine },
      ],
      reason: '情况属实，同意分两期缴纳。',
    }),
    servedAct('2025-07-30T10:00', 'ZX-04'),
    tableAct('2025-08-20T10:00', 'handler', 'record-payment', {
      party,
      kind: 'fine',
      amountFen: fine,
      on: '2025-08-20',
      receipt: '演示票据0201',
    }),
    tableAct('2025-10-09T10:00', 'agency-head', 'impose-late-fine', { party }),
    servedAct('2025-10-10T10:00', 'ZX-14'),
    ...thriceAskedActs('2025-10-20T09', 'execution-agreement', ['agency-head'], {
      party,
      principalFen: fine,
      waivedLateFineFen: 10_000,
      remedied: '当事人出资清洗了被污染的路面。',
      stages: [{ dueOn: '2025-11-20', amountFen: fine }],
      terms: '到期不缴的，恢复强制执行，减免的加处罚款不再减免。',
    }),
    servedAct('2025-10-21T10:00', 'ZX-12'),
    tableAct('2025-11-24T10:00', 'handler', 'record-agreement-breach', {
      party,
      note: '约定的一期到期没有缴纳。',
    }),
    ...thriceAskedActs('2025-11-25T09', 'execution-suspension', ['agency-head'], {
      party,
      ground: 'unable',
      reason: '唯一的营运车辆发生事故，暂无履行能力。',
      harmless: true,
    }),
    servedAct('2025-11-26T10:00', 'ZX-10'),
    tableAct('2025-12-22T10:00', 'handler', 'resume-execution', {
      party,
      reason: '车辆已经理赔，恢复了履行能力。',
    }),
    servedAct('2025-12-23T10:00', 'ZX-10'),
    tableAct('2025-12-24T10:00', 'handler', 'issue-demand', {
      party,
      object: '缴纳尚欠的罚款500元和加处罚款',
      how: '到决定书载明的代收机构缴纳，或者电子支付',
      performBy: '2026-01-09',
      consequences: ['court'],
    }),
    servedAct('2025-12-24T15:00', 'ZX-05'),
    tableAct('2026-01-12T10:00', 'handler', 'record-demand-views', {
      party,
      content: '当事人没有提出陈述、申辩。',
      reply: '没有需要复核的意见。',
      adopted: false,
    }),
    tableAct('2026-01-13T10:00', 'handler', 'apply-property-preservation', {
      party,
      court: '东莞市第一人民法院',
      evasion: '当事人正在转让剩余的营运车辆。',
    }),
    ...thriceAskedActs('2026-01-23T09', 'court-application', both, {
      party,
      power: 'none',
      court: '东莞市第一人民法院',
      immovable: false,
      courtAt: 'organ-place',
      firstInstance: false,
      claims: '强制执行尚欠的罚款500元和加处罚款。',
      attachments: ['decision', 'evidence', 'views', 'object'],
      qualified: true,
      factsClear: true,
      lawClear: true,
      procedureLawful: true,
    }),
    court('2026-01-28', 'not-accepted', '不予受理裁定书（演示）'),
    tableAct('2026-02-02T10:00', 'handler', 'ask-court-review', { party, against: 'not-accepted' }),
    court('2026-02-12', 'accepted', '受理通知书（演示）'),
    court('2026-02-14', 'granted', '准予强制执行裁定书（演示）'),
    tableAct('2026-03-10T10:00', 'handler', 'record-payment', {
      party,
      kind: 'fine',
      amountFen: fine,
      on: '2026-03-10',
      receipt: '演示票据0202',
    }),
    tableAct('2026-03-10T10:10', 'handler', 'record-late-fine-payment', {
      party,
      lateFineFen: fine,
      on: '2026-03-10',
      receipt: '演示票据0203',
    }),
    court('2026-03-11', 'executed', '执行完毕通知（演示）'),
    ...endingActs('2026-03-12', '2026-03-30', '罚款和加处罚款已经缴清，建议结案。'),
  ],
  ending: {
    phase: '已归档',
    parties: [
      {
        stage: '已执行',
        penalties: ['罚款人民币壹仟元整（1000元）'],
        decision: '粤东交罚〔2025〕00977号 2025-06-12',
        paidYuan: 1500,
      },
    ],
    limits: {
      'payment/P1/Y1-1': '2025-08-20 met',
      'reconsideration/P1': '2025-09-19 expired',
      'payment/P1/Y1-2': '2025-09-22 met',
      'late-fine/P1': '2025-10-22 met',
      'demand-wait/P1/U1': '2026-01-08 expired',
      'litigation/P1': '2026-01-21 expired',
      'court-acceptance/P1': '2026-01-30 met',
      'court-ruling/P1': '2026-02-28 met',
      'court-application/P1': '2026-04-21 met',
      'execution-pause/P1/1': '2028-11-25 met',
    },
    documents:
      'ZX-02 ZX-03 ZX-04 SD-01 ZX-14 SD-01 ZX-12 SD-01 ZX-10 SD-01 ZX-10 SD-01 ZX-05 SD-01 ZX-06 ZX-01 ZX-01',
  },
};
