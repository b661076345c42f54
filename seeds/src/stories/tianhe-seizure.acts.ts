import type { Case } from '@lpt/domain';
import { approvedActs, officersOf, servedAct, type TableAct, tableAct } from './acts-table.ts';

const biscuits = {
  name: '饼干',
  specification: '演示牌，300克',
  quantity: 214,
  unit: '盒',
  condition: '包装完好，标注保质期至2026年2月19日',
  place: '天河区市场监管局物证室',
  keeper: '样保管',
  photos: ['E1'],
};
const measure = { party: 'P1', measure: 'M1' };
const onSite = (theCase: Case, at: string) => ({
  party: 'P1',
  officers: officersOf(theCase),
  certificatesShown: true,
  at: `${at}:00+08:00`,
  signature: 'signed',
  handedOver: true,
});

/** 天河过期食品案里的登记保存和扣押：先保存，立案后转为扣押，送检告知期间，延长一次，依决定没收。 */
export const tianheSeizure: readonly TableAct[] = [
  ...approvedActs('2026-03-03T16', 'preservation', ['unit-head', 'agency-head'], {
    party: 'P1',
    evidence: '过期饼干214盒',
    opinion: '商品可能被下架转移，证据以后难以取得。',
  }),
  tableAct('2026-03-03T17:00', 'handler', 'preserve-evidence', (theCase) => ({
    ...onSite(theCase, '2026-03-03T16:50'),
    reason: '商品可能被下架转移，证据以后难以取得',
    items: [{ ...biscuits, photos: [] }],
    recording: '执法记录仪（演示）003号',
  })),
  ...approvedActs('2026-03-12T15', 'preservation-outcome', ['agency-head'], {
    party: 'P1',
    preservation: 'B1',
    settle: 'seized',
    opinion: '依法采取扣押措施。',
  }),
  ...approvedActs('2026-03-12T16', 'measure', ['unit-head', 'agency-head'], {
    party: 'P1',
    kind: 'impoundment',
    basis: { level: 'law', provision: '食品安全法关于查封、扣押不符合标准食品的规定' },
    milderWorks: false,
    days: 30,
    items: [{ ...biscuits, relation: 'of-case', owner: 'party' }],
    reasons: '有证据证明该批饼干超过保质期，继续存放可能流入市场。',
    opinion: '请予批准。',
  }),
  tableAct('2026-03-12T18:00', 'handler', 'implement-measure', (theCase) => ({
    ...onSite(theCase, '2026-03-12T17:30'),
    place: theCase.violations[0]?.place ?? '',
    items: [{ ...biscuits, relation: 'of-case', owner: 'party' }],
    partyCalled: true,
    partyPresent: true,
    told: true,
    statement: '没有异议，请求尽快处理。',
    recording: {
      device: '执法记录仪（演示）003号',
      from: '2026-03-12T17:05:00+08:00',
      to: '2026-03-12T17:55:00+08:00',
      gaps: [
        {
          from: '2026-03-12T17:20:00+08:00',
          to: '2026-03-12T17:22:00+08:00',
          explained: 'voice',
          note: '更换电池',
        },
      ],
    },
  })),
  tableAct('2026-03-13T16:00', 'handler', 'store-recording', { ...measure, where: '省执法信息平台（演示）' }),
  tableAct('2026-03-16T16:00', 'handler', 'notify-testing-period', {
    ...measure,
    items: '饼干样品6盒',
    institution: '样例检验所',
    from: '2026-03-16',
    to: '2026-04-10',
  }),
  servedAct('2026-03-16T16:30', 'DC-16'),
  tableAct('2026-04-10T16:00', 'handler', 'end-testing-period', { ...measure, endedOn: '2026-04-10' }),
  ...approvedActs('2026-05-06T16', 'measure-extension', ['unit-head', 'agency-head'], {
    ...measure,
    moreDays: 30,
    opinion: '须法制审核和集体讨论，不能在期限内作出决定，情况复杂。',
  }),
  servedAct('2026-05-07T16:00', 'QZ-08'),
  tableAct('2026-06-04T17:00', 'handler', 'convert-measure', {
    ...measure,
    how: 'confiscated',
    note: '依处罚决定没收，转入罚没物品库。',
  }),
];
