import { yuan } from '../kernel/money.ts';
import type { Play, PlayBook, PlayStart } from './case-play.ts';
import { demoHandlers } from './demo-registry.ts';

const officer = (body: string, post: string) => `${body}.${post}`;

const chaired = (act: string, input: Play['input']): Play => ({ act, post: 'legal-reviewer', input });

const fineOf = (amount: number) => ({ fineFen: yuan(amount), statement: false }) as const;

/** 货值不足一万元，法定幅度五万元至十万元。 */
const smallGoods: NonNullable<PlayStart['change']> = ({ violations }) => ({
  violations: violations.map((each) => ({
    ...each,
    circumstances: { goodsValueFen: 43_200, gainsFen: 34_800 },
  })),
});

/** 听证的情景：起点、办理、改动。 */
export const hearingPlays: PlayBook = {
  starts: {
    '个人罚款7万元，告知已送达': {
      stage: 'notice-served',
      setup: { parties: ['person'], ...fineOf(70_000) },
      change: smallGoods,
    },
    '个人罚款5000元，告知已送达': {
      stage: 'notice-served',
      setup: { parties: ['person'], ...fineOf(5_000) },
    },
    '个人罚款4999元，告知已送达': {
      stage: 'notice-served',
      setup: { parties: ['person'], ...fineOf(4_999) },
    },
    '两名个人各罚款4000元，告知已送达': {
      stage: 'notice-served',
      setup: { parties: ['person', 'person'], ...fineOf(4_000) },
    },
    '两名个人各罚款7万元，告知已送达': {
      stage: 'notice-served',
      setup: { parties: ['person', 'person'], ...fineOf(70_000) },
    },
    '交通运输，个人罚款6000元，告知已送达': {
      stage: 'notice-served',
      setup: { body: 'transport', parties: ['person'], ...fineOf(6_000) },
    },
    '外省市场监管，个人罚款7万元，告知已送达': {
      stage: 'notice-served',
      setup: { parties: ['person'], ...fineOf(70_000) },
      profiles: ['general', 'market'],
    },
    '外省市场监管，个人罚款9999元，告知已送达': {
      stage: 'notice-served',
      setup: { parties: ['person'], ...fineOf(9_999) },
      profiles: ['general', 'market'],
    },
    '外省市场监管，个人罚款1万元，告知已送达': {
      stage: 'notice-served',
      setup: { parties: ['person'], ...fineOf(10_000) },
      profiles: ['general', 'market'],
    },
    '广东公安，个人罚款2000元，告知已送达': {
      stage: 'notice-served',
      setup: { parties: ['person'], ...fineOf(2_000) },
      profiles: ['general', 'guangdong', 'police'],
    },
    '广东公安，个人罚款1999元，告知已送达': {
      stage: 'notice-served',
      setup: { parties: ['person'], ...fineOf(1_999) },
      profiles: ['general', 'guangdong', 'police'],
    },
    '个人罚款7万元，已听证、已复核': {
      stage: 'views-reviewed',
      setup: { parties: ['person'], ...fineOf(70_000), hearing: 'held' },
      change: smallGoods,
    },
  },
  plays: {
    申请听证: {
      act: 'request-hearing',
      post: 'handler-1',
      input: ({ party, on }) => ({ party: party.id, channel: 'written', on, reason: '对罚款数额有异议' }),
    },
    放弃听证: {
      act: 'record-waiver',
      post: 'handler-1',
      input: ({ party }) => ({ party: party.id, statement: true, hearing: true, proof: '签名的声明' }),
    },
    撤回申请: {
      act: 'withdraw-hearing-request',
      post: 'handler-1',
      input: ({ party }) => ({ party: party.id, proof: '签名的撤回书' }),
    },
    受理听证: chaired('accept-hearing', ({ party }) => ({ party: party.id, note: '符合条件' })),
    不予听证: chaired('refuse-hearing', ({ party }) => ({ party: party.id, reason: '超过申请期限。' })),
    合并听证: chaired('join-hearings', ({ party }) => ({ party: party.id, others: ['P2'] })),
    定组成人员: {
      act: 'name-hearing-panel',
      post: 'agency-head',
      input: ({ theCase: { body }, party }) => ({
        party: party.id,
        chair: officer(body, 'legal-reviewer'),
        members: [officer(body, 'publisher'), officer(body, 'deputy-head')],
        recorder: officer(body, 'archivist'),
      }),
    },
    移交案卷: {
      act: 'hand-over-hearing-file',
      post: 'handler-1',
      input: ({ party }) => ({ party: party.id, note: '全部案卷材料' }),
    },
    排期: chaired('schedule-hearing', ({ party }) => ({
      party: party.id,
      at: '2026-04-20T09:30:00+08:00',
      place: '第一会议室',
      open: true,
    })),
    制发通知: chaired('issue-hearing-notice', ({ party }) => ({ party: party.id })),
    送达通知: {
      act: 'serve-document',
      post: 'handler-1',
      input: ({ theCase, party, on }) => ({
        party: party.id,
        officers: demoHandlers('market').map(({ id }) => id.replace('market', theCase.body)),
        document: party.hearing?.notice?.document ?? 'D0',
        method: 'direct',
        outcome: 'served',
        on,
        receiver: party.identity.name,
        proof: '当事人签收',
      }),
    },
    公告听证: chaired('announce-hearing', ({ party }) => ({ party: party.id, where: '本机关公告栏' })),
    宣布开始: chaired('open-hearing', ({ theCase: { body }, party }) => ({
      party: party.id,
      attended: [party.identity.name],
      representatives: [],
      investigators: [officer(body, 'handler-1'), officer(body, 'handler-2')],
    })),
    结束听证: chaired('end-hearing', ({ theCase, party }) => ({
      party: party.id,
      attended: [party.identity.name],
      proposal: '调查人员说明认定的事实和拟处罚的内容。',
      examination: '出示进货票据，当事人没有异议。',
      argument: '当事人请求从轻处罚。',
      lastWord: '没有补充。',
      examined: theCase.evidence.map(({ id }) => id),
      signature: 'signed',
      recording: '执法记录仪001号',
    })),
    提交报告: chaired('report-hearing', ({ party }) => ({
      party: party.id,
      opinion: '建议维持拟处理意见。',
    })),
    延期: chaired('pause-hearing', ({ party }) => ({
      party: party.id,
      kind: 'postponed',
      ground: 'force-majeure',
      note: '台风',
    })),
    中止: chaired('pause-hearing', ({ party }) => ({
      party: party.id,
      kind: 'suspended',
      ground: 'appraisal',
      note: '重新鉴定申请',
    })),
    恢复听证: chaired('resume-hearing', ({ party }) => ({ party: party.id })),
    终止听证: chaired('terminate-hearing', ({ party }) => ({
      party: party.id,
      ground: 'absent',
      note: '送达回证、签到表',
    })),
    补充证据: {
      act: 'add-evidence',
      post: 'handler-1',
      input: ({ theCase: { body }, on }) => ({
        kind: 'expert-opinion',
        title: '补充检验报告',
        source: '样例检验中心',
        obtainedOn: on,
        officers: [officer(body, 'handler-1'), officer(body, 'handler-2')],
        proves: '证明食品的实际状况',
        violations: ['V1'],
      }),
    },
    送法制审核: { act: 'submit-review', post: 'handler-1', input: () => ({ reviewKind: 'legal' }) },
    审核同意: chaired('give-review-opinion', () => ({ outcome: 'agree', text: '同意。', defects: [] })),
    复核意见: {
      act: 'review-views',
      post: 'handler-1',
      input: ({ party }) => ({ party: party.id, adopted: 'none-raised', reply: '没有新的意见' }),
    },
    集体讨论: {
      act: 'hold-discussion',
      post: 'agency-head',
      input: ({ party }) => ({
        chair: '样丁正',
        attendees: ['样丁正', '样戊公'],
        recorder: '样己法',
        opinions: '一致同意。',
        conclusion: '按拟处理意见处罚。',
        parties: [party.id],
      }),
    },
    报批决定: {
      act: 'request-decision',
      post: 'handler-1',
      input: ({ party }) => ({ party: party.id, lateFine: true, opinion: '请予批准。' }),
    },
    加重处罚: {
      act: 'revise-proposal',
      post: 'handler-1',
      input: ({ party }) => ({
        party: party.id,
        reason: '当事人在听证中态度不好',
        proposal: {
          ...party.proposal,
          penalties: party.proposal?.penalties.map((each) =>
            each.kind === 'fine' ? { ...each, amountFen: each.amountFen + 100_000 } : each,
          ),
        },
      }),
    },
  },
  changes: {
    邮寄3月31日寄出: { channel: 'post', on: '2026-03-31' },
    代理人没有授权: { representative: { name: '样代理', expressAuthority: false } },
    代理人有授权: { representative: { name: '样代理', expressAuthority: true } },
    主持人是承办人: { chair: 'market.handler-1' },
    三名听证员: { members: ['market.publisher', 'market.deputy-head', 'market.unit-head'] },
    '承办人当主持人，只有两人': { chair: 'market.handler-1', members: ['market.publisher'] },
    一名听证员: { members: ['market.publisher'] },
    听证员兼书记员: { recorder: 'market.publisher' },
    听证员没有证件: { members: ['market.publisher', 'market.nobody'] },
    '4月14日举行': { at: '2026-04-14T09:30:00+08:00' },
    '4月15日举行': { at: '2026-04-15T09:30:00+08:00' },
    '4月30日举行': { at: '2026-04-30T09:30:00+08:00' },
    '5月6日举行': { at: '2026-05-06T09:30:00+08:00' },
    '5月14日举行': { at: '2026-05-14T09:30:00+08:00' },
    '5月20日举行': { at: '2026-05-20T09:30:00+08:00' },
    不公开没有理由: { open: false },
    '不公开，涉及商业秘密': { open: false, closedReason: '涉及商业秘密' },
    三名代理人: { representatives: ['甲', '乙', '丙'] },
    二名代理人: { representatives: ['甲', '乙'] },
    调查人员没有到场: { investigators: ['market.publisher'] },
    有一项证据没有质证: { examined: [] },
    没有承继人: { ground: 'no-successor', since: '2026-03-28' },
    没有写明死亡之日: { ground: 'no-successor' },
    与P3合并: { others: ['P3'] },
    查明新的事实: {
      proposal: {
        outcome: 'penalty',
        penalties: [{ kind: 'fine', amountFen: 6_000_000 }],
        tier: '一般',
        discretion: '新查明的事实',
        deviation: '有新查明的事实',
        facts: '又查明当事人另行销售同批食品100袋。',
      },
    },
  },
};
