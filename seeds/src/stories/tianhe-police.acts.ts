import { approvedActs, servedAct, type TableAct, tableAct } from './acts-table.ts';

/** 天河过期食品案里的回避、协助、管辖争议和移送公安机关：公安机关不予立案，复议维持，退回以后依法处罚。 */
export const tianhePolice: readonly TableAct[] = [
  tableAct('2026-03-13T16:00', 'handler', 'apply-withdrawal', ({ handlers }) => ({
    party: 'P1',
    officer: handlers[1] ?? '',
    ground: 'other',
    reason: '当事人称该执法人员曾在附近店铺购物，可能有偏见。',
  })),
  tableAct('2026-03-16T10:00', 'agency-head', 'decide-withdrawal', {
    party: 'P1',
    withdrawal: 'HB1',
    outcome: 'refused',
    reason: '一般消费不属于与本案有直接利害关系，不影响公正执法。',
  }),
  servedAct('2026-03-16T16:00', 'LA-07'),
  ...approvedActs('2026-03-17T09', 'assistance', ['agency-head'], {
    to: '佛山市南海区市场监督管理局（演示）',
    matters: '请协助核实供货单位的出厂记录和批号。',
  }),
  tableAct('2026-03-19T09:00', 'handler', 'record-assistance', {
    assistance: 'X1',
    what: 'received',
    on: '2026-03-19',
    note: '对方签收。',
  }),
  tableAct('2026-04-02T09:00', 'handler', 'record-assistance', {
    assistance: 'X1',
    what: 'assisted',
    on: '2026-04-02',
    note: '复函：批号与出厂记录相符。',
  }),
  tableAct('2026-03-18T09:00', 'handler', 'dispute-jurisdiction', {
    other: '广州市黄埔区市场监督管理局（演示）',
    reason: '该店的仓库在黄埔区，对方也收到举报。',
    on: '2026-03-18',
  }),
  tableAct('2026-03-24T09:00', 'handler', 'record-jurisdiction-negotiation', {
    outcome: 'ours',
    note: '违法行为发生在门店，由先立案的本机关管辖。',
  }),
  tableAct('2026-04-11T09:00', 'handler', 'suspect-crime', ({ handlers }) => ({
    parties: ['P1'],
    crime: '生产、销售不符合安全标准的食品罪',
    suspicion: 'standard-reached',
    facts: '检验报告显示一项微生物指标超标，货值金额8588元。',
    officers: handlers,
  })),
  tableAct('2026-04-13T09:00', 'handler', 'report-crime', { content: '经核实建议移送公安机关。' }),
  tableAct('2026-04-14T09:00', 'agency-head', 'decide-police-transfer', {
    outcome: 'approved',
    reason: '同意移送。',
  }),
  tableAct('2026-04-14T16:00', 'handler', 'hand-case-to-police', {
    police: '广州市公安局天河区分局（演示）',
    papers: ['report', 'goods', 'tests'],
    receipt: '值班民警签收',
  }),
  tableAct('2026-04-17T10:00', 'handler', 'record-police-answer', {
    outcome: 'refused',
    receivedOn: '2026-04-17',
    note: '不予立案通知书（演示）：没有达到追诉标准。',
  }),
  tableAct('2026-04-19T10:00', 'handler', 'contest-police-refusal', {
    kind: 'reconsideration',
    paper: '提请复议函（演示）',
  }),
  tableAct('2026-04-23T10:00', 'handler', 'take-case-back', {
    ground: 'not-filed',
    receivedOn: '2026-04-23',
    note: '复议维持不予立案，案卷退回。',
  }),
];
