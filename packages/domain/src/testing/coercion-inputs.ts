import type { Case } from '../case/case.ts';

/** 一次办理的输入，由日期、时刻和案件得出。 */
export type Inputs = (
  given: Readonly<{ theCase: Case; on: string; at: string }>,
) => Readonly<Record<string, unknown>>;

const officers = ['handler-1', 'handler-2'] as const;

function bothOfficers(theCase: Case): readonly string[] {
  return officers.map((post) => `${theCase.body}.${post}`);
}

const biscuits = {
  name: '样例牌饼干',
  specification: '500克',
  quantity: 36,
  unit: '袋',
  condition: '包装完好',
  place: '仓库一区',
  keeper: '样保管',
  photos: [],
};

const listed = { ...biscuits, relation: 'of-case', owner: 'party' };

const scene = {
  certificatesShown: true,
  signature: 'signed',
  handedOver: true,
};

const preserving: Inputs = ({ theCase, at }) => ({
  party: 'P1',
  officers: bothOfficers(theCase),
  ...scene,
  at,
  reason: '临近保质期，可能被转移',
  items: [biscuits],
  recording: '执法记录仪001号',
});

const proposing = (kind: string): Record<string, unknown> => ({
  party: 'P1',
  kind,
  basis: { level: 'law', provision: '演示法律第一条' },
  milderWorks: false,
  days: 30,
  items: kind === 'freezing' ? [] : [listed],
  ...(kind === 'freezing' ? { account: frozen } : {}),
  reasons: '有证据证明不符合食品安全标准',
});

const frozen = {
  bank: '样例银行天河支行',
  account: '000000000009',
  amountFen: 100_000,
  caseSumFen: 120_000,
  workingCapital: '保留基本账户和三个月工资',
};

const implementing =
  (kind: string): Inputs =>
  ({ theCase, on, at }) => ({
    party: 'P1',
    officers: bothOfficers(theCase),
    ...scene,
    at,
    place: '广州市天河区示例路88号首层',
    items: kind === 'freezing' ? [] : [listed],
    ...(kind === 'freezing' ? { account: frozen, bankNotified: true } : {}),
    partyCalled: true,
    partyPresent: true,
    told: true,
    statement: '没有陈述、申辩',
    recording: {
      device: '执法记录仪001号',
      from: `${on}T08:30:00+08:00`,
      to: `${on}T23:30:00+08:00`,
      gaps: [],
    },
  });

const first = (theCase: Case) => ({ party: 'P1', measure: theCase.measures[0]?.id ?? 'M1' });
const kept = (theCase: Case) => ({ party: 'P1', preservation: theCase.preservations[0]?.id ?? 'B1' });
const latest = (theCase: Case, code: string) =>
  theCase.documents.findLast((each) => each.code === code)?.id ?? 'D0';
const serving =
  (code: string): Inputs =>
  ({ theCase, on }) => ({
    party: 'P1',
    officers: bothOfficers(theCase),
    document: latest(theCase, code),
    method: 'direct',
    outcome: 'served',
    on,
    receiver: '林样犇',
    proof: '签收',
  });
const opinion = '请予批准。';
const pendingInput: Inputs = ({ theCase }) => ({
  party: 'P1',
  request: theCase.requests.at(-1)?.id ?? 'A0',
  opinion: '同意。',
});

/** 情景表里每种办理的合法输入。 */
export const lawfulInputs: Readonly<Record<string, Inputs>> = {
  'request-preservation': () => ({ party: 'P1', evidence: '饼干36袋', opinion: '可能被转移' }),
  'preserve-evidence': preserving,
  'preserve-urgently': (given) => ({ ...preserving(given), urgency: '当事人正在装车转移' }),
  'request-preservation-late': ({ theCase }) => ({ ...kept(theCase), opinion }),
  'reject-preservation': ({ theCase }) => ({ ...kept(theCase), note: '与案件无关' }),
  'request-preservation-outcome': ({ theCase }) => ({ ...kept(theCase), settle: 'released', opinion }),
  'notify-preservation-lapse': ({ theCase }) => kept(theCase),
  'request-measure/扣押': () => ({ ...proposing('impoundment'), opinion }),
  'request-measure/查封': () => ({ ...proposing('sealing'), opinion }),
  'request-measure/冻结': () => ({ ...proposing('freezing'), opinion }),
  'implement-measure/扣押': implementing('impoundment'),
  'implement-measure/查封': implementing('sealing'),
  'implement-measure/冻结': implementing('freezing'),
  'implement-measure-urgently': (given) => ({
    ...proposing('impoundment'),
    ...implementing('impoundment')(given),
    urgency: '当事人正在装车转移',
  }),
  'request-measure-late': ({ theCase }) => ({ ...first(theCase), opinion }),
  'reject-measure': ({ theCase }) => ({ ...first(theCase), note: '可以不采取' }),
  'notify-testing-period': ({ theCase, on }) => ({
    ...first(theCase),
    items: '饼干',
    institution: '样例检验所',
    from: on,
    to: plus(on, 11),
  }),
  'serve-document/检测告知': serving('DC-16'),
  'serve-document/冻结决定': serving('QZ-02'),
  'serve-document/延长决定': serving('QZ-08'),
  'serve-document/解除决定': serving('QZ-10'),
  'end-testing-period': ({ theCase, on }) => ({ ...first(theCase), endedOn: on }),
  'request-measure-extension': ({ theCase }) => ({ ...first(theCase), moreDays: 30, opinion: '案情复杂' }),
  'entrust-custody': ({ theCase }) => ({
    ...first(theCase),
    officers: bothOfficers(theCase),
    keeper: '样例仓储公司',
    place: '二号库',
    items: '样例牌饼干36袋',
  }),
  'request-early-disposal': ({ theCase }) => ({
    ...first(theCase),
    items: '样例牌饼干36袋',
    consent: 'owner-consented',
    evidenceKept: true,
    opinion: '临近保质期，变卖',
  }),
  'record-disposal': ({ theCase }) => ({ ...first(theCase), how: '变卖', proceedsFen: 30_000 }),
  'receive-lifting-application': ({ theCase }) => ({ ...first(theCase), reason: '已经改正' }),
  'decline-lifting': ({ theCase }) => ({ ...first(theCase), note: '尚未改正' }),
  'request-measure-lifting': ({ theCase }) => ({
    ...first(theCase),
    ground: 'no-longer-needed',
    opinion: '不再需要',
  }),
  'return-items': ({ theCase }) => ({
    ...first(theCase),
    officers: bothOfficers(theCase),
    receiver: '林样犇',
    note: '如数退还',
  }),
  'convert-measure': ({ theCase }) => ({ ...first(theCase), how: 'confiscated', note: '没收入库' }),
  'store-recording': ({ theCase }) => ({ ...first(theCase), where: '省执法信息平台' }),
  'approve-preservation-outcome': pendingInput,
  'approve-measure': pendingInput,
  'approve-measure-extension': pendingInput,
  'request-closing': () => ({ summary: '执行完毕' }),
  'request-transfer-out': () => ({ to: '公安机关', reason: '涉嫌犯罪' }),
};

function plus(on: string, days: number): string {
  return new Date(Date.parse(`${on}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** 情景表“改动”一栏的话，各改哪些输入。 */
export const changes: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  只有一名执法人员: { officers: ['market.handler-1'] },
  没有出示证件: { certificatesShown: false },
  没有当场交付: { handedOver: false },
  转为查封扣押: { settle: 'seized' },
  决定没收: { settle: 'confiscated' },
  送交检测: { settle: 'sent-for-testing' },
  复制后退还: { settle: 'copied' },
  依据是部门规章: { basis: { level: 'department-rule', provision: '演示规章第一条' } },
  依据是行政法规: { basis: { level: 'administrative-regulation', provision: '演示条例第一条' } },
  依据是地方性法规: { basis: { level: 'local-regulation', provision: '演示地方性法规第一条' } },
  限制人身自由: { kind: 'restraint' },
  非强制手段可以达到目的: { milderWorks: true },
  期限三十一日: { days: 31 },
  清单为空: { items: [] },
  列入无关财物: { items: [{ ...listed, relation: 'unrelated' }] },
  列入生活必需品: { items: [{ ...listed, relation: 'daily-necessity' }] },
  已被法院查封: { items: [{ ...listed, heldBy: '样例人民法院' }] },
  案外人的财物没有理由: { items: [{ ...listed, owner: 'third-party' }] },
  案外人的财物写明理由: { items: [{ ...listed, owner: 'third-party', ownerReason: '受托存放的涉案饼干' }] },
  冻结超过涉案金额: { account: { ...frozen, amountFen: 120_001 } },
  没有预留流动资金: {
    account: { bank: '样例银行', account: '1', amountFen: 1, caseSumFen: 1 },
  },
  没有通知金融机构: { bankNotified: false },
  没有通知当事人: { partyCalled: false },
  当事人不到场没有见证人: { partyPresent: false },
  当事人不到场有见证人: { partyPresent: false, witness: '样见证' },
  没有告知理由和权利: { told: false },
  没有音像记录: { recording: undefined },
  中断九分钟没有说明: { recording: gap('none') },
  中断九分钟语音说明: { recording: gap('voice') },
  中断九分钟书面说明: { recording: gap('written') },
  录像没有包括实施时刻: {
    recording: {
      device: '记录仪',
      from: '2026-03-12T06:00:00+08:00',
      to: '2026-03-12T07:00:00+08:00',
      gaps: [],
    },
  },
  登记的时刻在将来: { at: '2026-03-12T23:00:00+08:00' },
  实施在批准以前: { at: '2026-03-11T10:00:00+08:00' },
  止日早于起日: { from: '2026-03-20', to: '2026-03-19' },
  起日早于扣押: { from: '2026-03-11', to: '2026-03-20' },
  延长三十一日: { moreDays: 31 },
  没有权利人同意: { consent: 'none' },
  没有留存证据: { evidenceKept: false },
  以已作出决定为由: { ground: 'decided' },
  以届满为由: { ground: 'expired' },
  随案移送: { how: 'transferred' },
  随案移送附清单: { how: 'transferred', propertyList: '财物移交清单、移送告知书' },
  另一种涉案物品: { items: [{ ...listed, name: '样例牌糖果' }] },
  另一种物品: { items: [{ ...biscuits, name: '样例牌糖果' }] },
};

function gap(explained: string): Readonly<Record<string, unknown>> {
  return {
    device: '执法记录仪001号',
    from: '2026-03-12T08:30:00+08:00',
    to: '2026-03-12T23:30:00+08:00',
    gaps: [
      { from: '2026-03-12T09:50:00+08:00', to: '2026-03-12T09:59:00+08:00', explained, note: '更换电池' },
    ],
  };
}
