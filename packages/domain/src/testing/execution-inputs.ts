import type { Proposal } from '../case/people.ts';
import { yuan } from '../kernel/money.ts';
import type { Played } from './act-plot.ts';
import { scheduleOf } from './execution-words.ts';
import { withFine } from './remedy-words.ts';

type Input = Readonly<Record<string, unknown>>;

const officers = (body: string) => [`${body}.handler-1`, `${body}.handler-2`];

/** 各项办理的通常输入，合法的样子；`on` 为办理之日。 */
export function usualInput(act: string, on: string, { theCase }: Played): Input {
  const body = theCase?.body ?? 'transport';
  const proposal = theCase?.parties[0]?.decision?.proposal ?? theCase?.parties[0]?.proposal;
  const lighter = proposal && { ...withFine(proposal, 40_000), mitigation: '主动减轻危害后果' };
  const inputs: Readonly<Record<string, Input>> = {
    'apply-deferral': { appliedOn: on, reason: '经营困难', proof: '财务报表' },
    'request-deferral': { option: 'instalments', schedule: [], reason: '情况属实' },
    'record-late-fine-payment': { lateFineFen: yuan(100), on, receipt: '票据' },
    'issue-demand': { object: '缴纳罚款', how: '到代收机构缴纳', performBy: on, consequences: ['court'] },
    'record-demand-views': { content: '没有提出意见', reply: '没有意见', adopted: false },
    'request-execution-agreement': {
      principalFen: yuan(50_000),
      waivedLateFineFen: 0,
      stages: [],
      terms: '按期缴纳',
    },
    'record-agreement-breach': { note: '没有按期缴纳' },
    'request-court-application': {
      power: 'none',
      court: '样例区人民法院',
      immovable: false,
      courtAt: 'organ-place',
      firstInstance: false,
      claims: '强制执行罚款50000元',
      attachments: ['decision', 'evidence', 'views', 'object'],
      qualified: true,
      factsClear: true,
      lawClear: true,
      procedureLawful: true,
    },
    'record-court-answer': { outcome: 'accepted', on, paper: '（2026）粤0000行审1号', plainlyIllegal: false },
    'ask-court-review': { against: 'refused' },
    'apply-property-preservation': { court: '样例区人民法院', evasion: '正在转移财产' },
    'request-enforcement': {
      basisLevel: 'law',
      provision: '（演示）法律第一条',
      manner: 'transfer',
      plan: '划拨存款',
    },
    'request-seized-auction': { plan: '委托拍卖' },
    'announce-demolition': { object: '加建的棚架', selfBy: on, where: '现场' },
    'carry-out-enforcement': {
      officers: officers(body),
      from: `${on}T09:00:00+08:00`,
      to: `${on}T11:00:00+08:00`,
      place: '样例路',
      cutsUtilities: false,
      content: '执行完毕',
      recording: '001号',
      signature: 'signed',
      completed: true,
    },
    'request-execution-suspension': { ground: 'unable', reason: '暂无履行能力', harmless: true },
    'resume-execution': { reason: '有能力履行' },
    'request-execution-ending': { endGround: 'object-lost', reason: '标的灭失' },
    'request-substitute-performance': {
      harm: 'environment',
      object: '倾倒的废渣',
      manner: '清运',
      plannedOn: on,
      performer: '样例清运公司',
      independent: true,
      estimateFen: yuan(8_000),
    },
    'demand-substitute': { substitute: 'L1' },
    'perform-substitute': {
      substitute: 'L1',
      officers: officers(body),
      signedBy: ['performer', 'witness'],
      content: '清运完毕',
      recording: '001号',
    },
    'perform-substitute-at-once': {
      officers: officers(body),
      emergencyPlace: 'road',
      cannotClear: true,
      object: '遗洒的砂石',
      manner: '清扫',
      performer: '样例清扫公司',
      independent: true,
      estimateFen: yuan(2_000),
      partyPresent: false,
      signedBy: ['performer', 'witness'],
      content: '清扫完毕',
      recording: '001号',
    },
    'settle-substitute-cost': {
      substitute: 'L1',
      actualFen: yuan(7_500),
      reasonable: true,
      bearer: 'party',
      account: '清运费发票',
    },
    'dispose-goods': {
      goods: '饼干36袋',
      goodsWay: 'destroy',
      receiver: '样例无害化处理厂',
      supervisor: '样乙青',
      recording: '001号',
      proceedsFen: 0,
    },
    'reverse-execution': { how: 'returned', amountFen: yuan(50_000), note: '退还罚款' },
    'register-remedy': {
      remedyKind: 'reconsideration',
      body: '样例区人民政府',
      filedOn: on,
      copyReceivedOn: on,
      simplified: false,
    },
    'answer-remedy': { paper: '答复书和证据目录' },
    'record-stay': { authority: '样例区人民政府', reason: '需要停止执行' },
    'record-remedy-outcome': {
      result: 'upheld',
      receivedOn: on,
      effectiveOn: on,
      worse: false,
      thirdPartyAsked: false,
      procedureOnly: false,
      note: '维持',
    },
    'record-untold-remedy': { which: 'litigation', note: '决定书漏写' },
    'receive-review-application': { receivedOn: on, cameraBased: false },
    'forward-review-application': { to: '样例区人民政府' },
    'receive-compensation-claim': { receivedOn: on, claim: '退还罚款' },
    'decide-compensation': { granted: true, amountFen: yuan(50_000), note: '决定已被撤销' },
    'request-decision-change': { result: 'changed', proposal: lighter, reason: '处罚过重' },
    'correct-decision': { item: 'date', before: '2025年9月26日', after: '2025年9月27日' },
    'reopen-decision': { reason: '责令重新作出' },
    'republish-decision': { checked: true },
    'request-decision': { lateFine: true, opinion: '建议决定' },
    'record-payment': { kind: 'fine', amountFen: yuan(50_000), on, receipt: '票据' },
    'withdraw-publication': { reason: '决定变更' },
  };
  if (act === 'add-evidence') return evidence(on, body);
  if (act === 'record-questioning') return questioning(on, body);
  return { party: 'P1', ...inputs[act] };
}

function evidence(on: string, body: string): Input {
  return {
    officers: officers(body),
    kind: 'documentary',
    title: '台账',
    source: '原告',
    obtainedOn: on,
    proves: '事实',
    violations: ['V1'],
  };
}

function questioning(on: string, body: string): Input {
  return {
    officers: officers(body),
    party: 'P1',
    from: `${on}T09:00:00+08:00`,
    to: `${on}T09:30:00+08:00`,
    place: '询问室',
    person: '林样犇',
    certificatesShown: true,
    rightsTold: true,
    turns: [{ question: '请说明情况。', answer: '情况属实。' }],
    signature: 'signed',
  };
}

const words: Readonly<Record<string, unknown>> = {
  是: true,
  否: false,
  暂缓: 'defer',
  分期: 'instalments',
  不同意: 'refuse',
  没有强制执行权: 'none',
  有强制执行权: 'granted-by-law',
  本机关所在地: 'organ-place',
  不动产所在地: 'immovable-place',
  不予受理: 'not-accepted',
  不准予: 'refused',
  准予: 'granted',
  受理: 'accepted',
  执行完毕: 'executed',
  地方性法规: 'local-regulation',
  法律: 'law',
  拆除: 'demolition',
  划拨: 'transfer',
  三年: 'three-years',
  决定被撤销: 'decision-annulled',
  没有危害: 'none',
  道路: 'road',
  厂区: 'elsewhere',
  留用: 'kept-by-organ',
  拍卖: 'auction',
  销毁: 'destroy',
  复议: 'reconsideration',
  诉讼: 'litigation',
  维持: 'upheld',
  变更: 'changed',
  撤销: 'annulled',
  处罚数额: 'penalty-content',
  日期: 'date',
};

// 自查有疑问的是哪一项。
const doubts: Readonly<Record<string, string>> = {
  没有主体资格: 'qualified',
  没有事实根据: 'factsClear',
  没有法律依据: 'lawClear',
  其他违法情形: 'procedureLawful',
};

const fields: Readonly<Record<string, (value: string, input: Input) => Input>> = {
  答复: (value) => ({ option: words[value] }),
  各期: (value, input) => ({ ['stages' in input ? 'stages' : 'schedule']: scheduleOf(value) }),
  加处罚款: (value) => ({ lateFineFen: yuan(Number(value)) }),
  履行期限: (value) => ({ performBy: value }),
  后果: (value) => ({ consequences: [value === '申请法院' ? 'court' : 'enforce'] }),
  转移迹象: (value) => ({ hiding: value }),
  本金: (value) => ({ principalFen: yuan(Number(value)) }),
  减免加处: (value) => ({ waivedLateFineFen: yuan(Number(value)) }),
  补救措施: (value) => ({ remedied: value }),
  强制执行权: (value) => ({ power: words[value] }),
  不动产: (value) => ({ immovable: words[value] }),
  法院: (value) => ({ courtAt: words[value] }),
  第一审: (value) => ({ firstInstance: words[value] }),
  缺材料: () => ({ attachments: ['decision'] }),
  自查: (value) => ({ [doubts[value] ?? '']: false }),
  迟延理由: (value) => ({ lateReason: value }),
  法院答复: (value) => ({ outcome: words[value] }),
  不服: (value) => ({ against: words[value] }),
  逃避情况: (_value, { evasion: _none, ...rest }) => ({ ...rest, evasion: undefined }),
  依据: (value) => ({ basisLevel: words[value] }),
  方式: (value) => ({ manner: words[value] }),
  开始: (value) => ({ from: value, to: value }),
  紧急理由: (value) => ({ urgentReason: value }),
  停水: (value) => ({ cutsUtilities: words[value] }),
  执法人员: (value, { officers: team }) => ({
    officers: value === '一名' ? (team as readonly string[]).slice(0, 1) : team,
  }),
  事由: (value) => ({ endGround: words[value] }),
  后果属于: (value) => ({ harm: words[value] }),
  实施日: (value) => ({ plannedOn: value }),
  无利害关系: (value) => ({ independent: words[value] }),
  签名: (value) => ({ signedBy: value === '只有代履行人' ? ['performer'] : ['performer', 'party'] }),
  按成本: (value) => ({ reasonable: words[value] }),
  地方: (value) => ({ emergencyPlace: words[value] }),
  不能清除: (value) => ({ cannotClear: words[value] }),
  处理: (value) => ({ goodsWay: words[value] }),
  音像: () => ({ recording: undefined }),
  种类: (value) => ({ remedyKind: words[value] }),
  提出日: (value) => ({ filedOn: value }),
  结果: (value) => ({ result: words[value] }),
  更不利: (value) => ({ worse: words[value] }),
  生效日: (value) => ({ effectiveOn: value }),
  监控记录: (value) => ({ cameraBased: words[value] }),
  怎样纠正: (value) => ({ result: words[value] }),
  罚款改为: (value, { proposal }) => {
    const { mitigation: _mitigation, ...plain } = proposal as Proposal;
    return { proposal: withFine(plain, Number(value)) };
  },
  没有新内容: () => ({ proposal: undefined }),
  补正内容: (value) => ({ item: words[value] }),
};

/** 在通常输入上改动；改成没有的去掉。 */
export function changedInput(input: Input, changes: Readonly<Record<string, string>>): Input {
  let changed = input;
  for (const [label, value] of Object.entries(changes)) {
    const field = fields[label];
    if (!field) throw new Error(`no such field: ${label}`);
    changed = { ...changed, ...field(value, changed) };
  }
  return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined));
}
