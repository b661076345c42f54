import { fastTrackVariants } from './fast-track-variants.ts';
import {
  addMove,
  addOffice,
  always,
  changeAct,
  changeDeadline,
  changeGuard,
  dropAct,
  dropGuards,
  dropOffices,
  type IllegalVariant,
  narrowFrom,
  variant,
  widenFrom,
  widenStage,
} from './variant-changes.ts';

const decide = 'approve-decision';

/** 决定以前的步骤：删条件、放宽阶段、放宽人。 */
const decisionVariants: readonly IllegalVariant[] = [
  variant('决定不看告知书是否送达', '没有送达告知书就作出处理决定', dropGuards(decide, 'notice-served')),
  variant('告知书送达的条件改成总成立', '没有送达告知书就作出处理决定', changeGuard('notice-served', always)),
  variant(
    '告知书送达只作提示',
    '没有送达告知书就作出处理决定',
    changeGuard('notice-served', { level: 'warn' }),
  ),
  variant(
    '告知书制发未送达也可以决定',
    '没有送达告知书就作出处理决定',
    changeGuard('notice-served', {
      holds: ({ notice }) => notice === 'issued' || notice === 'served' || notice === 'not-needed',
    }),
  ),
  variant('决定不等陈述申辩期', '陈述申辩期没有届满', dropGuards(decide, 'statement-period-over')),
  variant(
    '陈述申辩期内也可以决定',
    '陈述申辩期没有届满',
    changeGuard('statement-period-over', {
      holds: ({ statementPeriod }) => statementPeriod !== 'not-started',
    }),
  ),
  variant('决定不等申请听证的期限', '申请听证的期限没有届满', dropGuards(decide, 'hearing-period-over')),
  variant('决定不等听证举行', '申请了听证没有举行', dropGuards(decide, 'hearing-settled')),
  variant('决定不看是否告知听证权利', '没有告知听证权利', dropGuards(decide, 'hearing-right-told')),
  variant('决定不复核当事人的意见', '没有复核当事人的意见', dropGuards(decide, 'views-reviewed')),
  variant('决定不经审核', '没有经过审核就作出处理决定', dropGuards(decide, 'review-passed')),
  variant(
    '审核退回也可以决定',
    '没有经过审核就作出处理决定',
    changeGuard('review-passed', {
      holds: ({ review }) => review === 'agreed' || review === 'returned',
    }),
  ),
  variant('决定不经法制审核', '应当法制审核', dropGuards(decide, 'legal-review-passed')),
  variant('重大案件不集体讨论', '应当集体讨论', dropGuards(decide, 'discussion-held')),
  variant(
    '听取意见以前的讨论也算',
    '应当集体讨论',
    changeGuard('discussion-held', {
      holds: ({ discussionNeeded, discussion }) => discussionNeeded === 'not-needed' || discussion !== 'none',
    }),
  ),
  variant(
    '决定不要求两名承办人',
    '没有两名有资格的执法人员就作出处理决定',
    dropGuards(decide, 'two-valid-handlers'),
  ),
  variant('决定可以重于告知', '决定重于告知的内容', dropGuards(decide, 'no-heavier-than-notified')),
  variant('罚款可以超出法定幅度', '罚款超出法定幅度', dropGuards(decide, 'inside-statutory-range')),
  variant('镇街自己就可以处罚', '处罚权没有依法下放、委托就行使', dropGuards(decide, 'level-has-power')),
  variant(
    '没有公布的下放也可以行使',
    '处罚权没有依法下放、委托就行使',
    dropGuards(decide, 'delegation-published'),
  ),
  variant('可以吊销别的机关发的许可', '处罚超出本机关职权的限度', dropGuards(decide, 'penalty-within-power')),
  variant('辖区以外也可以处罚', '处罚发生在辖区以外的行为', dropGuards(decide, 'place-within-area')),
  variant('超过时效也可以处罚', '超过追责时效还作出处罚决定', dropGuards(decide, 'limitation-not-expired')),
  variant('涉嫌犯罪也可以径行处罚', '涉嫌犯罪没有移送', dropGuards(decide, 'no-crime-suspected')),
  variant('同一当事人可以再决定一次', '重复作出决定', dropGuards(decide, 'not-yet-decided')),
  variant('告知以前就可以决定', '跳过告知的环节', widenStage(decide, 'awaiting-notice')),
  variant('听证申请待办时就可以决定', '跳过告知的环节', widenStage(decide, 'hearing-requested')),
  variant('调查阶段就可以决定', '跳过告知的环节', widenFrom(decide, 'investigating')),
  variant(
    '决定不看当事人的进度',
    '跳过告知的环节',
    changeAct(decide, ({ partyFrom: _, ...act }) => act),
  ),
  variant('承办人可以作出决定', '处理决定不由负责人作出', addOffice(decide, 'handler')),
  variant('批准人可以是承办人', '承办人自己“批准处理决定”', dropGuards(decide, 'approver-is-not-handler')),
  variant('没有报批也可以批准', '没有报到本级就“批准处理决定”', dropGuards(decide, 'request-awaits-actor')),
  variant(
    '复核意见就使当事人有了决定',
    '不经决定的条件',
    addMove({ act: 'review-views', stage: ['decided'] }),
  ),
  variant('没有证据也可以立案', '没有初步证据就立案', dropGuards('approve-filing', 'prima-facie-evidence')),
  variant('承办人可以批准立案', '立案不由负责人批准', addOffice('approve-filing', 'handler')),
  variant(
    '承办人可以审核',
    '承办人审核自己的案件',
    dropGuards('give-review-opinion', 'reviewer-is-not-handler'),
  ),
  variant('审核交给承办人', '审核不由审核人员办理', addOffice('give-review-opinion', 'handler')),
  variant(
    '调查人员主持听证',
    '由本案调查人员主持听证',
    dropGuards('name-hearing-panel', 'panel-not-investigators'),
  ),
  variant('听证不提前通知', '没有提前七个工作日通知', dropGuards('open-hearing', 'hearing-notice-in-time')),
  variant('一人当场处罚', '一名执法人员当场处罚', dropGuards('decide-on-the-spot', 'two-valid-officers')),
  variant(
    '当场处罚不听取意见',
    '没有当场告知、听取意见',
    dropGuards('decide-on-the-spot', 'heard-on-the-spot'),
  ),
  variant(
    '当场罚款不限数额',
    '罚款超过限额还当场处罚',
    dropGuards('decide-on-the-spot', 'on-the-spot-citizen-limit'),
  ),
  variant(
    '当场可以没收',
    '当场作出罚款、警告以外的处罚',
    dropGuards('decide-on-the-spot', 'on-the-spot-kinds'),
  ),
];

/** 强制措施、执行、检查。 */
const coercionVariants: readonly IllegalVariant[] = [
  variant('不批准就查封', '没有批准就实施强制措施', dropGuards('implement-measure', 'measure-approved')),
  variant(
    '查封以后补批也算事先批准',
    '没有批准就实施强制措施',
    changeGuard('measure-approved', {
      holds: ({ measureApproval }) => measureApproval !== 'none',
    }),
  ),
  variant(
    '一人实施强制措施',
    '没有两名有资格的执法人员就实施强制措施',
    dropGuards('implement-measure-urgently', 'two-officers-for-measure'),
  ),
  variant(
    '紧急实施以后在告知阶段不能补批',
    '不能在二十四小时内报告',
    narrowFrom('approve-measure-late', 'proceeding'),
  ),
  variant('删去不予补批', '不能在二十四小时内报告', dropAct('reject-measure')),
  variant(
    '没有二十四小时的期限',
    '没有这个期限：当场实施强制措施',
    changeDeadline('measure-approval', () => undefined),
  ),
  variant(
    '四十八小时内补批',
    '的长度不合法：当场实施强制措施',
    changeDeadline('measure-approval', (row) => ({
      ...row,
      length: { count: 48, unit: 'hour' },
    })),
  ),
  variant('查封可以延长两次', '第二次延长', dropGuards('approve-measure-extension', 'measure-extended-once')),
  variant(
    '不批准就登记保存',
    '没有批准就先行登记保存',
    dropGuards('preserve-evidence', 'preservation-approved'),
  ),
  variant('措施没有了结就结案', '强制措施没有了结就结案', dropGuards('approve-closing', 'measures-ended')),
  variant(
    '救济期限内申请法院执行',
    '救济期限没有届满就申请法院',
    dropGuards('approve-court-application', 'remedy-period-over'),
  ),
  variant(
    '不等催告期满申请法院执行',
    '催告没有满十日',
    dropGuards('approve-court-application', 'demand-waited'),
  ),
  variant(
    '催告只等三个工作日',
    '的长度不合法：催告满十个工作日',
    changeDeadline('demand-wait', (row) => ({
      ...row,
      length: { count: 3, unit: 'working-day' },
    })),
  ),
  variant(
    '没有法律授权自行执行',
    '没有法律授权就自行强制执行',
    dropGuards('approve-enforcement', 'own-power-by-law'),
  ),
  variant(
    '救济期限内拆除',
    '救济期限没有届满就强制拆除',
    dropGuards('approve-enforcement', 'demolition-after-remedies'),
  ),
  variant(
    '不催告就强制执行',
    '没有催告，或者催告期没有届满',
    dropGuards('approve-enforcement', 'over-or-hiding'),
  ),
  variant(
    '执行决定书不送达就执行',
    '强制执行决定书没有送达就执行',
    dropGuards('carry-out-enforcement', 'enforcement-decision-served'),
  ),
  variant(
    '夜间强制执行',
    '夜间、法定节假日强制执行',
    dropGuards('carry-out-enforcement', 'enforcement-hours'),
  ),
  variant(
    '决定书没有送达就强制执行',
    '决定书没有送达就进入执行',
    widenStage('approve-enforcement', 'decided'),
  ),
  variant(
    '没有批准就入企检查',
    '没有批准就入企检查',
    dropGuards('check-in-inspection', 'inspection-approved'),
  ),
  variant('公示未成年人的处罚', '公示未成年人的处罚', dropGuards('publish-decision', 'minor-not-published')),
];

/** 死路、走不到、无法遵守。 */
const structureVariants: readonly IllegalVariant[] = [
  variant('删去归档', '不能归档', dropAct('archive-case')),
  variant('删去送审', '走不到', dropAct('submit-review')),
  variant('没有人能批准处理意见', '走不到', dropOffices('approve-proposal')),
  variant('检查不能结束', '不能归档', dropAct('close-inspection')),
  variant('条件互相矛盾', '走不到', changeGuard('review-passed', { holds: () => false })),
  variant('删去告知', '没有“issue-notice”这项办理', dropAct('issue-notice')),
  variant(
    '听证三日内要办完',
    '无法遵守',
    changeDeadline('hearing-whole', (row) => ({
      ...row,
      length: { count: 3, unit: 'calendar-day' },
    })),
  ),
  variant(
    '五日内作出决定',
    '无法遵守',
    changeDeadline('case-decision', (row) => ({
      ...row,
      length: { count: 5, unit: 'calendar-day' },
    })),
  ),
  variant(
    '期限的长度为零',
    '的长度不是正数',
    changeDeadline('payment', (row) => ({
      ...row,
      length: { count: 0, unit: 'calendar-day' },
    })),
  ),
];

/** 全部故意改错的变体，每一个都必须被证明器拒绝。 */
export const illegalVariants: readonly IllegalVariant[] = [
  ...decisionVariants,
  ...fastTrackVariants,
  ...coercionVariants,
  ...structureVariants,
];
