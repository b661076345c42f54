import { coercionVariants } from './coercion-variants.ts';
import { executionVariants } from './execution-variants.ts';
import { fastTrackVariants } from './fast-track-variants.ts';
import { hearingVariants } from './hearing-variants.ts';
import { inspectionVariants } from './inspection-variants.ts';
import { summaryVariants } from './summary-variants.ts';
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
  variant,
  widenFrom,
  widenStage,
} from './variant-changes.ts';

const decide = 'approve-decision';

/** 普通程序，决定以前的步骤：删条件、放宽阶段、放宽人。 */
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
  variant(
    '没有两名承办人也可以立案',
    '没有两名有资格的承办人就立案',
    dropGuards('approve-filing', 'two-valid-handlers'),
  ),
  variant(
    '处理意见没有批准就告知',
    '处理意见没有批准就告知',
    dropGuards('issue-notice', 'proposal-approved'),
  ),
  variant(
    '放弃以外，陈述申辩期一律视为届满',
    '陈述申辩期没有届满',
    changeGuard('statement-period-over', always),
  ),
  variant(
    '承办人可以批准处理意见',
    '“批准拟处理意见”不由负责人办理',
    addOffice('approve-proposal', 'handler'),
  ),
  variant('承办人可以主持集体讨论', '集体讨论不由负责人主持', addOffice('hold-discussion', 'handler')),
  variant('一名负责人也算集体讨论', '讨论的人数不够', dropGuards('hold-discussion', 'heads-enough')),
  variant('没有证据也可以立案', '没有初步证据就立案', dropGuards('approve-filing', 'prima-facie-evidence')),
  variant('承办人可以批准立案', '立案不由负责人批准', addOffice('approve-filing', 'handler')),
  variant(
    '承办人可以审核',
    '承办人审核自己的案件',
    dropGuards('give-review-opinion', 'reviewer-is-not-handler'),
  ),
  variant('审核交给承办人', '审核不由审核人员办理', addOffice('give-review-opinion', 'handler')),
  variant('公示未成年人的处罚', '公示未成年人的处罚', dropGuards('publish-decision', 'minor-not-published')),
];

/** 死路、走不到、无法遵守。 */
const structureVariants: readonly IllegalVariant[] = [
  variant('删去归档', '不能归档', dropAct('archive-case')),
  variant('删去送审', '走不到', dropAct('submit-review')),
  variant('没有人能批准处理意见', '走不到', dropOffices('approve-proposal')),
  variant('当场处罚不能办结', '不能归档', dropAct('close-summary-case')),
  variant('听证不能报告', '没有“report-hearing”这项办理', dropAct('report-hearing')),
  variant('听证没有人受理', '走不到', dropOffices('accept-hearing')),
  variant('快速办理没有人审核', '走不到', dropOffices('review-fast-track')),
  variant('查封没有人批准', '走不到', dropOffices('approve-measure')),
  variant('决定没有人送达', '走不到', dropOffices('serve-document')),
  variant('法院申请没有人批准', '走不到', dropOffices('approve-court-application')),
  variant('检查没有人批准', '走不到', dropOffices('approve-inspection')),
  variant('催告的条件互相矛盾', '走不到', changeGuard('decision-served', { holds: () => false })),
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
    '先行登记保存二十日',
    '的长度不合法：先行登记保存',
    changeDeadline('preservation-decision', (row) => ({
      ...row,
      length: { count: 20, unit: 'working-day' },
    })),
  ),
  variant(
    '冻结六十日',
    '的长度不合法：冻结',
    changeDeadline('freezing', (row) => ({ ...row, length: { count: 60, unit: 'calendar-day' } })),
  ),
  variant(
    '陈述申辩只给一日',
    '的长度不合法：陈述、申辩',
    changeDeadline('statement-period', (row) => ({ ...row, length: { count: 1, unit: 'working-day' } })),
  ),
  variant(
    '复议只给三十日',
    '的长度不合法：六十日内可以申请复议',
    changeDeadline('reconsideration', (row) => ({ ...row, length: { count: 30, unit: 'calendar-day' } })),
  ),
  variant(
    '检查结果一年内公示',
    '的长度不合法：检查结果',
    changeDeadline('inspection-publication', (row) => ({ ...row, length: { count: 1, unit: 'year' } })),
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
  ...summaryVariants,
  ...hearingVariants,
  ...coercionVariants,
  ...executionVariants,
  ...inspectionVariants,
  ...structureVariants,
];
