import { demoFirm } from '../parties.ts';
import { type StoryAct, storyAct } from './pengjiang-airing.acts.ts';

const officers = ['tianhe-market.officer-1', 'tianhe-market.officer-2'];
const standard = ['销售的食品在保质期以内', '履行进货查验义务，票据齐全', '食品经营许可证在有效期内'];
// 天河区的五家餐饮企业。
const firms = [251, 499, 747, 995, 1243].map((serial, index) => ({
  identity: demoFirm(serial),
  risk: (['low', 'medium', 'high', 'medium', 'low'] as const)[index],
}));

/** 天河：年度计划内的日常检查，双随机抽取，发现超过保质期的食品，责令改正以外另转立案线索。 */
export const tianheInspection: readonly StoryAct[] = [
  storyAct('2026-05-06T09:00', 'officer-1', 'open-inspection', {
    task: '2026年第二季度食品销售者日常检查',
    kind: 'daily',
    items: [
      { matter: 'food.expired-food', title: '食品销售环节的质量安全', publishedOn: '2025-06-30', standard },
    ],
    plan: {
      number: '2026年度行政检查计划（演示）第5项',
      filedWith: '广州市市场监督管理局（演示）',
      filedOn: '2026-03-20',
      publishedOn: '2026-03-27',
    },
  }),
  storyAct('2026-05-06T09:30', 'officer-1', 'search-inspection-overlap', {
    others: [{ body: '天河区卫生健康局（演示）', month: '2026年5月', items: '从业人员健康管理' }],
    decision: 'joined',
    offSiteEnough: false,
  }),
  storyAct('2026-05-06T10:00', 'officer-1', 'draw-inspection', {
    firmsVersion: '天河区食品销售者名录2026-05-01',
    firms,
    inspectorsVersion: '天河区市场监管检查人员名录2026-05-01',
    inspectors: [...officers, 'tianhe-market.officer-expired', 'tianhe-market.auxiliary'],
    withdrawn: [],
    inspectorsTaken: 2,
  }),
  storyAct('2026-05-06T11:00', 'officer-1', 'request-inspection', {
    plannedFrom: '2026-05-11',
    plannedTo: '2026-05-13',
    opinion: '双随机抽取的对象和人员已经确定，与卫生健康部门联合检查，请批准。',
  }),
  storyAct('2026-05-06T15:00', 'unit-head', 'approve-inspection', { request: 'A1', opinion: '同意。' }),
  storyAct('2026-05-06T16:00', 'agency-head', 'approve-inspection', { request: 'A1', opinion: '批准检查。' }),
  storyAct('2026-05-07T10:00', 'officer-1', 'notify-inspection', { mode: 'ahead', receiver: '样前台' }),
  storyAct('2026-05-11T09:30', 'officer-1', 'check-in-inspection', {
    officers,
    certificatesShown: true,
    place: '检查对象的经营场所',
    location: '113.3610,23.1246',
    code: 'scanned',
    codeRecord: '演示扫码-20260511-01',
    helpers: 1,
  }),
  storyAct('2026-05-11T11:20', 'officer-1', 'record-inspection', {
    officers,
    from: '2026-05-11T09:35:00+08:00',
    to: '2026-05-11T11:10:00+08:00',
    place: '检查对象的经营场所',
    person: '样店长',
    certificatesShown: true,
    rightsTold: true,
    checked: [
      { standard: standard[0], result: 'problem', note: '货架上有3袋饼干超过保质期' },
      { standard: standard[1], result: 'pass' },
      { standard: standard[2], result: 'pass' },
    ],
    content: '检查了货架、仓库和票据，发现待售的饼干3袋标示的保质期已过。',
    signature: 'signed',
  }),
  storyAct('2026-05-11T16:00', 'officer-1', 'give-inspection-result', {
    outcome: 'open-lead',
    explanation: '待售的3袋饼干超过保质期，涉嫌经营超过保质期的食品，转立案线索调查。',
    receiver: '样店长',
  }),
  storyAct('2026-05-11T16:10', 'officer-1', 'order-correction', {
    party: 'P1',
    officers,
    requirement: '立即下架并封存超过保质期的食品，自查其余食品。',
    dueOn: '2026-05-15',
  }),
  storyAct('2026-05-12T09:30', 'officer-1', 'open-inspection-lead', {
    caseId: 'lead-case',
    number: '2026000001',
  }),
  storyAct('2026-05-18T10:00', 'officer-1', 'recheck-inspection', {
    officers,
    correction: 'C1',
    corrected: true,
    note: '过期食品已经下架，没有发现其他过期食品。',
  }),
  storyAct('2026-05-20T10:00', 'publisher', 'publish-inspection-result', { checked: true }),
  storyAct('2026-05-21T10:00', 'officer-1', 'close-inspection', {
    summary: '检查结果已经告知、公示，责令改正已经复查，线索另案办理。',
  }),
  storyAct('2026-05-25T10:00', 'archivist', 'archive-case', { retention: '10年', keeper: '样立卷' }),
];
