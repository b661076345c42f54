import type { Case } from '@lpt/domain';
import { officersOf, servedAct, type TableAct, tableAct, thriceAskedActs } from './acts-table.ts';
import type { TableStory } from './table-story.ts';
import { tianheExpiredFood } from './tianhe-expired-food.story.ts';

const party = 'P1';
const both = ['unit-head', 'agency-head'] as const;
const head = ['agency-head'] as const;
const basis = { level: 'law', provision: '食品安全法关于查封、扣押的规定' };
const keep = (id: string) => ({ party, preservation: id });
const measure = (id: string) => ({ party, measure: id });

const thing = (name: string, unit: string, quantity = 1) => ({
  name,
  specification: '演示规格',
  quantity,
  unit,
  condition: '完好',
  place: '天河区市场监管局物证室',
  keeper: '样保管',
  photos: [],
});
const ofCase = (name: string, unit: string, quantity = 1) => ({
  ...thing(name, unit, quantity),
  relation: 'of-case',
  owner: 'party',
});

const site = (theCase: Case, at: string) => ({
  party,
  officers: officersOf(theCase),
  certificatesShown: true,
  at: `${at}:00+08:00`,
  signature: 'signed',
  handedOver: true,
});
const onSite = (theCase: Case, at: string) => ({
  ...site(theCase, at),
  place: theCase.violations[0]?.place ?? '',
  partyCalled: true,
  partyPresent: true,
  told: true,
  statement: '没有陈述、申辩。',
  recording: {
    device: '执法记录仪（演示）031号',
    from: `${at.slice(0, 10)}T08:00:00+08:00`,
    to: `${at.slice(0, 10)}T20:00:00+08:00`,
    gaps: [],
  },
});
const urgent = (when: string, kind: string, items: readonly unknown[]): TableAct =>
  tableAct(when, 'handler', 'implement-measure-urgently', (theCase) => ({
    ...onSite(theCase, when),
    kind,
    basis,
    milderWorks: false,
    days: 30,
    items,
    reasons: '有证据证明用于违法经营，继续使用可能造成危害。',
    urgency: '当事人正在转移，来不及事先报批。',
  }));
const stored = (when: string, id: string) =>
  tableAct(when, 'handler', 'store-recording', { ...measure(id), where: '省执法信息平台（演示）' });
const returned = (when: string, id: string) =>
  tableAct(when, 'handler', 'return-items', (theCase) => ({
    ...measure(id),
    officers: officersOf(theCase),
    receiver: theCase.parties[0]?.identity.representative ?? '',
    note: '当场清点，查验签收。',
  }));
const lifted = (when: string, id: string) =>
  thriceAskedActs(when, 'measure-lifting', head, {
    ...measure(id),
    ground: 'no-longer-needed',
    opinion: '已经查清，不再需要采取措施。',
  });
const asked = (kind: string, items: readonly unknown[]) => ({
  party,
  kind,
  basis,
  milderWorks: false,
  days: 30,
  items,
  reasons: '有证据证明与违法行为有关，可能被转移。',
  opinion: '请予批准。',
});
const frozen = {
  bank: '示例银行天河支行（演示）',
  account: '演示账号0001',
  amountFen: 45_600,
  caseSumFen: 45_600,
  workingCapital: '只冻结涉案的456元，其余照常使用。',
};
const preserved = (when: string, act: string, item: string, rest: Readonly<Record<string, unknown>>) =>
  tableAct(when, 'handler', act, (theCase) => ({
    ...site(theCase, when),
    reason: '可能被涂改、转移，以后难以取得。',
    items: [thing(item, '册')],
    recording: '执法记录仪（演示）030号',
    ...rest,
  }));

const preservations: readonly TableAct[] = [
  preserved('2026-03-03T11:20', 'preserve-urgently', '进货台账', { urgency: '店员正在撕毁台账。' }),
  ...thriceAskedActs('2026-03-03T14', 'preservation-late', head, {
    ...keep('B1'),
    opinion: '店员正在撕毁台账，当场登记保存，请补办批准。',
  }),
  preserved('2026-03-04T10:00', 'preserve-urgently', '员工手册', { urgency: '担心被带走。' }),
  tableAct('2026-03-04T15:00', 'agency-head', 'reject-preservation', {
    ...keep('B2'),
    note: '员工手册与本案无关，立即解除。',
  }),
  ...thriceAskedActs('2026-03-05T09', 'preservation', both, {
    party,
    evidence: '收银系统的主机一台',
    opinion: '数据可能被覆盖。',
  }),
  preserved('2026-03-05T15:00', 'preserve-evidence', '收银主机', {}),
  ...thriceAskedActs('2026-03-10T14', 'preservation-outcome', head, {
    ...keep('B3'),
    settle: 'copied',
    opinion: '数据已经复制，主机退还。',
  }),
  tableAct('2026-03-13T09:00', 'handler', 'notify-preservation-lapse', keep('B1')),
];

/** 天河过期食品案里的各种措施：紧急保存与不予批准，期满解除；紧急查封补办、保管、申请解除、延长、解除；先行处置；冻结。 */
export const tianheMeasures: TableStory = {
  name: 'tianhe-measures',
  title: '天河过期食品：紧急登记保存、紧急查封、先行处置、冻结、解除退还',
  story: tianheExpiredFood,
  table: [
    ...preservations,
    urgent('2026-03-13T09:30', 'sealing', [ofCase('冷库', '间')]),
    ...thriceAskedActs('2026-03-13T10', 'measure-late', head, {
      ...measure('M1'),
      opinion: '当事人正在转移库存，当场查封冷库，请补办批准。',
    }),
    urgent('2026-03-13T16:00', 'impoundment', [ofCase('电动三轮车', '辆')]),
    tableAct('2026-03-13T18:00', 'agency-head', 'reject-measure', {
      ...measure('M2'),
      note: '三轮车不是专门用于违法经营，立即解除。',
    }),
    returned('2026-03-13T18:30', 'M2'),
    stored('2026-03-16T16:00', 'M1'),
    stored('2026-03-16T16:10', 'M2'),
    tableAct('2026-03-16T16:20', 'handler', 'entrust-custody', (theCase) => ({
      ...measure('M1'),
      officers: officersOf(theCase),
      keeper: '示例冷链公司',
      place: '原地',
      items: '冷库一间及库内存货',
    })),
    ...thriceAskedActs(
      '2026-03-17T09',
      'measure',
      both,
      asked('impoundment', [ofCase('散装糕点', '箱', 12)]),
    ),
    tableAct('2026-03-17T15:00', 'handler', 'implement-measure', (theCase) => ({
      ...onSite(theCase, '2026-03-17T14:30'),
      items: [ofCase('散装糕点', '箱', 12)],
    })),
    stored('2026-03-18T09:00', 'M3'),
    ...thriceAskedActs('2026-03-18T10', 'early-disposal', both, {
      ...measure('M3'),
      items: '散装糕点12箱',
      consent: 'owner-consented',
      evidenceKept: true,
      opinion: '糕点不宜长期保存，当事人书面同意降价变卖给饲料厂。',
    }),
    tableAct('2026-03-19T09:00', 'handler', 'record-disposal', {
      ...measure('M3'),
      how: '变卖给示例饲料厂，凭证（演示）03号',
      proceedsFen: 36_000,
    }),
    tableAct('2026-03-20T09:00', 'handler', 'receive-lifting-application', {
      ...measure('M1'),
      reason: '冷库还存有其他合格货物，请求解除查封。',
    }),
    tableAct('2026-03-25T09:00', 'agency-head', 'decline-lifting', {
      ...measure('M1'),
      note: '库内涉案存货没有清点完，合格货物可以先行提出，维持查封。',
    }),
    ...thriceAskedActs('2026-03-26T09', 'measure', both, { ...asked('freezing', []), account: frozen }),
    tableAct('2026-03-26T15:00', 'handler', 'implement-measure', (theCase) => ({
      ...onSite(theCase, '2026-03-26T14:30'),
      items: [],
      account: frozen,
      bankNotified: true,
    })),
    servedAct('2026-03-27T08:30', 'QZ-02'),
    stored('2026-03-27T09:00', 'M4'),
    ...thriceAskedActs('2026-04-08T09', 'measure-extension', both, {
      ...measure('M1'),
      moreDays: 15,
      opinion: '库内存货批次多，情况复杂。',
    }),
    servedAct('2026-04-08T15:00', 'QZ-08'),
    ...lifted('2026-04-14T09', 'M3'),
    returned('2026-04-14T15:00', 'M3'),
    ...lifted('2026-04-20T09', 'M1'),
    returned('2026-04-20T15:00', 'M1'),
    ...lifted('2026-04-21T09', 'M4'),
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
      'preservation-approval/P1/B1': '2026-03-04 met',
      'preservation-approval/P1/B2': '2026-03-05 met',
      'preservation-decision/P1/B1': '2026-03-12 met',
      'preservation-decision/P1/B2': '2026-03-13 met',
      'measure-approval/P1/M1': '2026-03-14 met',
      'measure-approval/P1/M2': '2026-03-14 met',
      'preservation-decision/P1/B3': '2026-03-16 met',
      'recording-upload/P1/M1': '2026-03-16 met',
      'recording-upload/P1/M2': '2026-03-16 met',
      'recording-upload/P1/M3': '2026-03-18 met',
      'recording-upload/P1/M4': '2026-03-27 met',
      'freezing-delivery/P1/M4': '2026-03-31 met',
      'sealing-or-impoundment/P1/M2': '2026-04-12 met',
      'sealing-or-impoundment/P1/M3': '2026-04-16 met',
      'freezing/P1/M4': '2026-04-25 met',
      'sealing-or-impoundment/P1/M1': '2026-04-27 met',
    },
    documents:
      'DC-20 DC-19 DC-20 DC-21 DC-19 DC-20 SD-01 DC-21 DC-21 QZ-02 QZ-03 QZ-04 QZ-05 SD-01 QZ-01 QZ-02 QZ-03 QZ-04 SD-01 QZ-10 QZ-06 QZ-01 QZ-02 QZ-03 QZ-04 SD-01 QZ-01 QZ-02 QZ-04 QZ-13 SD-01 QZ-07 QZ-08 SD-01 QZ-09 QZ-10 QZ-09 QZ-10 QZ-09 QZ-10 SD-01 SD-01',
    findings: ['SR-006'],
  },
};
