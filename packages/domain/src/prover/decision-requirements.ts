import { APL, GDH, MRP } from '@lpt/law';
import { mustBe, mustHold, onlyAt, onlyBy, type Requirement } from './requirement.ts';

const decision = ['approve-decision'];
const filing = ['approve-filing'];
const notices = ['issue-notice', 'notify-fast-track-orally'];
const onSpot = ['decide-on-the-spot'];

/** 立案、审核、告知、听证、讨论、决定的要求。 */
export const decisionRequirements: readonly Requirement[] = [
  mustBe(filing, { primaFacie: ['shown'] }, '没有初步证据就立案', [APL.art(54, { para: 2 })]),
  mustBe(filing, { handlers: ['two-valid'] }, '没有两名有资格的承办人就立案', [APL.art(42, { para: 1 })]),
  mustBe(filing, { limitation: ['inside', 'no-violation'] }, '超过追责时效还立案', [APL.art(36)]),
  onlyBy(filing, ['unit-head', 'agency-head'], '立案不由负责人批准', [APL.art(54, { para: 2 })]),
  onlyAt(filing, { phases: ['lead', 'verifying'] }, '不在线索阶段立案', [APL.art(54, { para: 2 })]),
  mustBe(['close-investigation'], { evidenceCoverage: ['complete'] }, '违法行为没有证据就终结调查', [
    APL.art(40),
  ]),
  onlyBy(['give-review-opinion'], ['legal-reviewer'], '审核不由审核人员办理', [APL.art(58, { para: 1 })]),
  mustBe(
    ['give-review-opinion'],
    { actorIsHandler: ['no', 'unknown', 'none-assigned'] },
    '承办人审核自己的案件',
    [APL.art(58, { para: 1 })],
  ),
  onlyBy(['hold-discussion'], ['agency-head'], '集体讨论不由负责人主持', [APL.art(57, { para: 2 })]),
  mustBe(['hold-discussion'], { attendees: ['enough', 'not-given'] }, '讨论的人数不够', [
    APL.art(57, { para: 2 }),
  ]),
  mustBe(notices, { proposalApproved: ['approved'] }, '处理意见没有批准就告知', [APL.art(44)]),
  mustBe(notices, { statementDays: ['enough', 'not-given'] }, '给当事人的陈述申辩期限短于规定', [
    MRP.art(57, { para: 2 }),
  ]),
  mustBe(
    ['review-views'],
    { statementPeriod: ['expired', 'waived', 'not-needed'] },
    '陈述申辩期没有届满就复核意见',
    [APL.art(45, { para: 1 })],
  ),
  mustBe(decision, { notice: ['served', 'not-needed'] }, '没有送达告知书就作出处理决定', [
    APL.art(44),
    APL.art(62),
  ]),
  mustBe(decision, { hearingTold: ['told', 'not-needed'] }, '没有告知听证权利就作出处理决定', [
    APL.art(63, { para: 1 }),
    GDH.art(6),
  ]),
  mustBe(
    decision,
    { statementPeriod: ['expired', 'waived', 'not-needed'] },
    '陈述申辩期没有届满、当事人也没有放弃就作出处理决定',
    [APL.art(45, { para: 1 }), APL.art(62)],
  ),
  mustBe(
    decision,
    { hearingPeriod: ['no-right', 'expired', 'waived'] },
    '申请听证的期限没有届满、当事人也没有放弃就作出处理决定',
    [APL.art(64, { item: 1 })],
  ),
  mustHold(
    decision,
    ['statement', 'notice'],
    ({ statement, notice }) => statement !== 'received' || notice === 'not-needed',
    '没有复核当事人的意见就作出处理决定',
    [APL.art(45, { para: 1 })],
  ),
  mustBe(decision, { review: ['agreed'] }, '没有经过审核就作出处理决定', [MRP.art(50)]),
  mustBe(decision, { legalReview: ['not-needed', 'agreed'] }, '应当法制审核而没有通过就作出处理决定', [
    APL.art(58, { para: 1 }),
  ]),
  mustHold(
    decision,
    ['discussionNeeded', 'discussion'],
    ({ discussionNeeded, discussion }) => discussionNeeded === 'not-needed' || discussion === 'held',
    '应当集体讨论而没有讨论就作出处理决定',
    [APL.art(57, { para: 2 })],
  ),
  mustBe(decision, { handlers: ['two-valid'] }, '没有两名有资格的执法人员就作出处理决定', [
    APL.art(42, { para: 1 }),
  ]),
  mustBe(decision, { matterPower: ['held', 'no-violation'] }, '没有处罚权就作出处理决定', [APL.art(17)]),
  mustBe(
    [...decision, ...onSpot, ...filing],
    { powerSource: ['own', 'by-law', 'delegated', 'entrusted', 'not-held', 'no-violation'] },
    '处罚权没有依法下放、委托就行使',
    [APL.art(20), APL.art(23), APL.art(24, { para: 1 })],
  ),
  mustBe([...decision, ...onSpot], { penaltyPower: ['within', 'not-given'] }, '处罚超出本机关职权的限度', [
    APL.art(17),
  ]),
  mustBe(
    [...decision, ...onSpot, ...filing],
    { violationPlace: ['inside', 'unclear', 'outside-with-basis', 'settled-ours', 'no-violation'] },
    '处罚发生在辖区以外的行为',
    [APL.art(22)],
  ),
  mustBe(decision, { proposalApproved: ['approved'] }, '处理意见没有批准就作出处理决定', [
    APL.art(57, { para: 1 }),
  ]),
  mustBe(
    decision,
    { againstNotice: ['same', 'lighter', 'not-notified', 'not-given'] },
    '决定重于告知的内容',
    [APL.art(45, { para: 2 })],
  ),
  mustBe(decision, { statutoryRange: ['inside', 'below-with-reason', 'not-given'] }, '罚款超出法定幅度', [
    APL.art(57, { para: 1 }),
  ]),
  mustBe(decision, { limitation: ['inside', 'no-violation'] }, '超过追责时效还作出处罚决定', [APL.art(36)]),
  mustBe(decision, { crimeSuspicion: ['none'] }, '涉嫌犯罪没有移送就作出处理决定', [APL.art(27)]),
  mustBe(decision, { decided: ['no', 'no-party'] }, '对同一当事人重复作出决定', [APL.art(29)]),
  onlyBy(decision, ['unit-head', 'agency-head'], '处理决定不由负责人作出', [APL.art(57, { para: 1 })]),
  onlyAt(
    decision,
    { phases: ['proceeding'], stages: ['notice-served', 'views-reviewed'] },
    '跳过告知的环节作出处理决定',
    [APL.art(44), APL.art(62)],
  ),
];
