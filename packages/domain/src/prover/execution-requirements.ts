import { ACL, APL } from '@lpt/law';
import { mustBe, mustHold, onlyAt, onlyBy, type Requirement } from './requirement.ts';

const court = ['approve-court-application'];
const own = ['approve-enforcement'];
const carryOut = ['carry-out-enforcement'];

/** 公示、催告、强制执行、申请法院、结案的要求。 */
export const executionRequirements: readonly Requirement[] = [
  mustBe(['issue-demand'], { decisionServed: ['served'] }, '决定书没有送达就催告', [ACL.art(35)]),
  mustBe(['issue-demand'], { demandTerms: ['enough', 'not-given'] }, '催告的期限短于规定', [ACL.art(35)]),
  mustBe(own, { enforcementBasis: ['law', 'not-given'] }, '没有法律授权就自行强制执行', [ACL.art(13)]),
  mustHold(
    own,
    ['demand', 'hiding'],
    ({ demand, hiding }) => demand === 'over' || (demand === 'running' && hiding === 'evidence'),
    '没有催告，或者催告期没有届满就决定强制执行',
    [ACL.art(35), ACL.art(37)],
  ),
  mustBe(own, { demandViews: ['recorded'] }, '没有听取当事人的意见就决定强制执行', [ACL.art(36)]),
  mustBe(
    own,
    { paymentStanding: ['no-money', 'overdue', 'late-fine-owed'] },
    '缴款期限没有届满就决定强制执行',
    [APL.art(72)],
  ),
  mustBe(own, { lateFineThirtyDays: ['no-money', 'over-thirty-days'] }, '加处罚款不满三十日就划拨、拍卖', [
    ACL.art(46),
  ]),
  mustHold(
    own,
    ['demolition', 'remedyPeriod'],
    ({ demolition, remedyPeriod }) =>
      demolition === 'not-demolition' ||
      remedyPeriod === 'over-unchallenged' ||
      remedyPeriod === 'over-after-reconsideration' ||
      remedyPeriod === 'judged',
    '救济期限没有届满就强制拆除',
    [ACL.art(44)],
  ),
  mustBe(carryOut, { enforcementStage: ['served'] }, '强制执行决定书没有送达就执行', [
    ACL.art(37),
    ACL.art(38),
  ]),
  mustBe(carryOut, { enforcementTime: ['daytime', 'urgent', 'not-given'] }, '夜间、法定节假日强制执行', [
    ACL.art(43, { para: 1 }),
  ]),
  mustBe(carryOut, { utilities: ['no', 'not-given'] }, '对居民停水停电逼迫履行', [ACL.art(43, { para: 2 })]),
  mustBe(carryOut, { officers: ['two-valid', 'not-given'] }, '没有两名执法人员就强制执行', [
    APL.art(42, { para: 1 }),
  ]),
  mustBe(
    court,
    { remedyPeriod: ['over-unchallenged', 'over-after-reconsideration', 'judged'] },
    '救济期限没有届满就申请法院强制执行',
    [ACL.art(53)],
  ),
  mustBe(court, { demandWait: ['over'] }, '催告没有满十日就申请法院强制执行', [ACL.art(54)]),
  mustBe(
    court,
    { courtWindow: ['not-started', 'open', 'expired-with-reason', 'not-applicable'] },
    '超过三个月还申请法院强制执行',
    [ACL.art(53)],
  ),
  mustBe(['approve-substitute-performance'], { demand: ['over'] }, '没有催告就决定代履行', [ACL.art(50)]),
  mustBe(['perform-substitute'], { substituteStage: ['served'] }, '代履行决定书没有送达就代履行', [
    ACL.art(51, { para: 1, item: 1 }),
  ]),
  mustBe(
    ['approve-seized-auction'],
    { remedyPeriod: ['over-unchallenged'], seizedGoods: ['in-force'] },
    '救济期限没有届满就拍卖查封、扣押的财物',
    [ACL.art(46, { para: 3 })],
  ),
  mustBe(['impose-late-fine'], { lateFineStanding: ['may-impose'] }, '没有写明、没有到期就加处罚款', [
    APL.art(72, { para: 1, item: 1 }),
  ]),
  mustBe(['approve-execution-agreement'], { agreementTerms: ['lawful', 'not-given'] }, '协议减免罚款本金', [
    ACL.art(42, { para: 1 }),
  ]),
  mustBe(['perform-substitute'], { substituteDemand: ['in-time', 'not-needed'] }, '代履行以前没有再次催告', [
    ACL.art(51, { para: 1, item: 2 }),
  ]),
  mustBe(['perform-substitute'], { officers: ['two-valid', 'not-given'] }, '没有两名执法人员就代履行', [
    ACL.art(51, { para: 1, item: 3 }),
  ]),
  onlyAt([...own, ...court, ...carryOut], { stages: ['decision-served'] }, '决定书没有送达就进入执行', [
    ACL.art(34),
    ACL.art(53),
  ]),
  mustBe(['record-payment'], { decisionServed: ['served'] }, '决定书没有送达就收款', [APL.art(61)]),
  mustBe(['publish-decision'], { decided: ['yes'] }, '没有决定就公示', [APL.art(48, { para: 1 })]),
  mustBe(['publish-decision'], { minorParty: ['no', 'no-party'] }, '公示未成年人的处罚', [
    APL.art(48, { para: 1 }),
  ]),
  mustBe(['approve-closing'], { execution: ['complete', 'ended-without-decision'] }, '决定没有执行完就结案', [
    APL.art(66),
  ]),
  mustBe(
    ['approve-decision-change'],
    { changeContent: ['not-given', 'lighter', 'not-a-change'] },
    '变更的决定比原决定更重',
    [APL.art(45, { para: 2 })],
  ),
  onlyBy([...own, ...court], ['unit-head', 'agency-head'], '强制执行不由负责人批准', [
    ACL.art(37),
    ACL.art(53),
  ]),
];
