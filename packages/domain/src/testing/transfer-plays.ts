import { yuan } from '../kernel/money.ts';
import { onRecord } from '../procedures/officers.ts';
import type { Play, PlayBook, PlayStart } from './case-play.ts';
import { playAll, stageOf } from './coercion-play.ts';
import { demoRegistry } from './demo-registry.ts';
import { hearingPlays } from './hearing-plays.ts';

const handled = (act: string, input: Play['input']): Play => ({ act, post: 'handler-1', input });

const team = (body: string) => [`${body}.handler-1`, `${body}.handler-2`];

const received: NonNullable<PlayStart['change']> = ({ lead }) => ({ lead: { ...lead, source: 'transfer' } });

/** 扣押了物品的案件。 */
function impounded() {
  const stage = stageOf('市监', '立案');
  playAll(stage, '批准扣押 2026-03-12、实施扣押 2026-03-12');
  return stage;
}

/** 一年内第一次、不能当场改正，按“较轻”罚款一千元。 */
const firstTime: NonNullable<PlayStart['change']> = ({ violations }) => ({
  violations: violations.map((each) => ({
    ...each,
    circumstances: { timesInYear: 1, correctedAtOnce: false },
  })),
});

const other = { caseId: 'case-other', number: '穗天市监立〔2026〕9号', filedOn: '2026-02-09' } as const;

const violation = (parties: readonly string[], matter = 'food.expired-food') => ({
  matter,
  parties,
  from: '2026-01-20',
  to: '2026-02-01',
  place: '广州市天河区示例路90号',
  facts: '另行销售超过保质期的食品。',
  circumstances: {},
});

const identity = {
  kind: 'individual-business',
  name: '天河区样例便利店',
  address: '广州市天河区示例路90号',
} as const;

/** 回避、移送、管辖、协助、并案、分案的情景。 */
export const transferPlays: PlayBook = {
  starts: {
    核查: { stage: 'verifying' },
    立案: { stage: 'filed' },
    调查中: { stage: 'investigated' },
    两名当事人: { stage: 'investigated', setup: { parties: ['organisation', 'person'] } },
    交通立案: { stage: 'filed', setup: { body: 'transport' } },
    有扣押的物品: { stage: 'filed', begin: impounded },
    已复核: {
      stage: 'views-reviewed',
      setup: { body: 'transport', fineFen: yuan(1_000), statement: false },
      change: firstTime,
    },
    已决定: { stage: 'decided' },
    '市场监管，移送来的': { stage: 'filed', change: received },
    '市场监管，移送来的线索': { stage: 'verifying', change: received },
    '交通运输，移送来的': { stage: 'filed', setup: { body: 'transport' }, change: received },
    听证已受理: hearingPlays.starts['个人罚款7万元，告知已送达'] ?? { stage: 'notice-served' },
  },
  plays: {
    ...hearingPlays.plays,
    申请回避: {
      act: 'apply-withdrawal',
      post: 'handler-1',
      input: ({ theCase: { body }, party }) => ({
        party: party.id,
        officer: `${body}.handler-2`,
        ground: 'interest',
        reason: '承办人的配偶在当事人的竞争对手处任职。',
      }),
    },
    自行回避: {
      act: 'declare-withdrawal',
      post: 'handler-2',
      input: () => ({ ground: 'interest', reason: '与当事人的负责人是亲属。' }),
    },
    决定回避: {
      act: 'decide-withdrawal',
      post: 'agency-head',
      input: ({ theCase: { body, withdrawals } }) => ({
        party: withdrawals.at(-1)?.party,
        withdrawal: withdrawals.at(-1)?.id ?? 'HB0',
        outcome: 'granted',
        reason: '情况属实，可能影响公正执法。',
        successor: `${body}.publisher`,
      }),
    },
    询问当事人: handled('record-questioning', ({ theCase: { body }, party, on }) => ({
      officers: team(body),
      party: party.id,
      from: `${on}T09:00:00+08:00`,
      to: `${on}T09:40:00+08:00`,
      place: '本机关',
      person: party.identity.name,
      certificatesShown: true,
      rightsTold: true,
      turns: [{ question: '是否申请回避？', answer: '不申请。' }],
      signature: 'signed',
    })),
    送达文书: handled('serve-document', ({ theCase: { body, documents }, party, on }) => ({
      party: party.id,
      officers: team(body),
      document: documents.at(-1)?.id ?? 'D0',
      method: 'direct',
      outcome: 'served',
      on,
      receiver: party.identity.name,
      proof: '当事人签收',
    })),
    登记涉嫌犯罪: handled('suspect-crime', ({ theCase: { body, parties } }) => ({
      parties: parties.map(({ id }) => id),
      crime: '生产、销售不符合安全标准的食品罪',
      suspicion: 'standard-reached',
      facts: '涉案食品经检验含有致病菌，销售金额较大。',
      officers: team(body),
    })),
    书面报告: handled('report-crime', () => ({ content: '经核实达到立案追诉标准，建议移送。' })),
    决定移送: {
      act: 'decide-police-transfer',
      post: 'agency-head',
      input: () => ({ outcome: 'approved', reason: '同意移送。' }),
    },
    移送公安: handled('hand-case-to-police', () => ({
      police: '广州市公安局天河区分局（演示）',
      papers: ['report', 'goods', 'tests'],
      receipt: '样警官签收',
    })),
    告知财物移送: handled('notify-goods-transfer', ({ party }) => ({
      party: party.id,
      police: '广州市公安局天河区分局（演示）',
    })),
    公安答复: handled('record-police-answer', ({ on }) => ({
      outcome: 'filed',
      receivedOn: on,
      note: '立案通知书',
    })),
    移交物品: handled('hand-goods-to-police', () => ({ list: '饼干36袋', receipt: '交接清单' })),
    提请复议: handled('contest-police-refusal', () => ({ kind: 'reconsideration', paper: '提请复议函' })),
    公安退回: handled('take-case-back', ({ on }) => ({
      ground: 'not-filed',
      receivedOn: on,
      note: '不予立案通知书',
    })),
    管辖争议: handled('dispute-jurisdiction', ({ on }) => ({
      other: '广州市黄埔区市场监督管理局（演示）',
      reason: '违法行为发生地在两区交界。',
      on,
    })),
    协商结果: handled('record-jurisdiction-negotiation', () => ({ outcome: 'failed', note: '协商记录' })),
    报请指定: {
      act: 'refer-jurisdiction',
      post: 'agency-head',
      input: ({ on }) => ({ superior: '广州市市场监督管理局（演示）', receivedOn: on }),
    },
    指定管辖: handled('record-designation', ({ on }) => ({
      designee: 'ours',
      organ: '广州市天河区市场监督管理局（演示）',
      paper: '指定管辖通知书',
      receivedOn: on,
    })),
    报批移送: handled('request-transfer-out', () => ({
      to: '广州市黄埔区市场监督管理局（演示）',
      reason: '发生地在该区。',
    })),
    报批移送线索: handled('request-lead-transfer', () => ({
      to: '广州市黄埔区市场监督管理局（演示）',
      reason: '发生地在该区。',
    })),
    移送交接: handled('hand-over-transferred-case', () => ({ papers: '案卷一册', receipt: '签收回执' })),
    报批协助: handled('request-assistance', () => ({
      to: '佛山市南海区市场监督管理局（演示）',
      matters: '请协助核实供货单位的进货记录。',
    })),
    协助进展: handled('record-assistance', ({ theCase, on }) => ({
      assistance: theCase.assistances.at(-1)?.id ?? 'X0',
      what: 'received',
      on,
      note: '已收到',
    })),
    报批并案: handled('request-joinder', ({ party }) => ({
      other,
      relation: 'same-party',
      joinedParties: [],
      joinedViolations: [violation([party.id])],
      reason: '同一当事人的几项违法行为。',
    })),
    报批并入: handled('request-joined-into', () => ({ other, reason: '与先立的案件合并办理。' })),
    报批分案: handled('request-split', () => ({
      splitParties: ['P2'],
      reason: '该当事人的部分移送公安机关。',
    })),
    报批结案: handled('request-closing', () => ({ summary: '案件已经移送。' })),
  },
  changes: {
    ...hearingPlays.changes,
    申请不参与本案的人: { officer: 'transport.handler-1' },
    申请承办人甲: { officer: 'market.handler-1' },
    申请主要负责人: { officer: 'market.agency-head' },
    申请其他负责人: { officer: 'market.deputy-head' },
    申请听证主持人: { officer: 'market.legal-reviewer' },
    申请公示人员: { officer: 'market.publisher' },
    申请听证员: { officer: 'market.publisher' },
    驳回: { outcome: 'refused', successor: undefined },
    集体讨论决定: { attendees: ['market.deputy-head'], successor: undefined },
    本人也参加讨论: { attendees: ['market.deputy-head', 'market.agency-head'], successor: undefined },
    承办人参加讨论: { attendees: ['market.handler-1'], successor: undefined },
    另派档案人员: { successor: 'market.unit-head' },
    另派主持人: { successor: 'market.unit-head' },
    没有接替的人: { successor: undefined },
    接替的人也是承办人: { successor: 'market.handler-1' },
    只有一人的专案组: { officers: ['market.handler-1'] },
    不是本案当事人: { parties: ['P9'] },
    只有第二名当事人: { parties: ['P2'] },
    不批准移送: { outcome: 'refused', reason: '没有达到追诉标准。' },
    没有附调查报告: { papers: ['goods'] },
    没有附物品清单: { papers: ['report', 'tests'] },
    不予立案: { outcome: 'refused', note: '不予立案通知书' },
    对方管辖: { outcome: 'theirs' },
    我方管辖: { outcome: 'ours' },
    指定对方: { designee: 'theirs', organ: '广州市黄埔区市场监督管理局（演示）' },
    已经协助: { what: 'assisted', note: '复函' },
    不予协助: { what: 'declined', note: '不属于其职权' },
    不同的事项: {
      relation: 'same-act',
      joinedViolations: [violation(['P1'], 'transport.cargo-not-secured')],
    },
    同一事项的另一当事人: {
      relation: 'same-act',
      joinedParties: [identity],
      joinedViolations: [violation(['P2'])],
    },
    带来证据和笔录: {
      joinedEvidence: [
        {
          kind: 'physical',
          title: '另案的饼干',
          source: '另案现场提取',
          obtainedOn: '2026-02-10',
          officers: onRecord(team('market'), { registry: demoRegistry }),
          proves: '另案销售的饼干超过保质期',
          violations: ['V1'],
        },
      ],
      joinedRecords: [
        {
          kind: 'site',
          from: '2026-02-10T09:00:00+08:00',
          to: '2026-02-10T10:00:00+08:00',
          place: '广州市天河区示例路90号',
          officers: onRecord(team('market'), { registry: demoRegistry }),
          person: '样示例',
          certificatesShown: true,
          rightsTold: true,
          content: '货架上有超过保质期的饼干。',
          turns: [],
          signature: 'signed',
          beforeFiling: false,
        },
      ],
    },
    同一当事人却有新的当事人: { joinedParties: [identity] },
    违法行为没有当事人: { joinedViolations: [violation(['P7'])] },
    分出全部当事人: { splitParties: ['P1', 'P2'] },
    分出不存在的人: { splitParties: ['P9'] },
  },
};
