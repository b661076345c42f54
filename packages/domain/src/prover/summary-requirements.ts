import { APL, ARL } from '@lpt/law';
import { mustBe, mustHold, onlyAt, onlyBy, type Requirement } from './requirement.ts';

const onSpot = ['decide-on-the-spot'];

/** 当场处罚的要求：两人、当场告知并听取意见、限额和种类、幅度、时效、交付、救济途径、收缴。 */
export const summaryRequirements: readonly Requirement[] = [
  mustBe([...onSpot, 'begin-summary'], { officers: ['two-valid', 'not-given'] }, '一名执法人员当场处罚', [
    APL.art(42, { para: 1 }),
  ]),
  mustBe(['begin-summary'], { certificateShown: ['yes', 'not-given'] }, '没有出示证件就当场处罚', [
    APL.art(52, { para: 1 }),
  ]),
  mustBe(onSpot, { matterPower: ['held', 'no-violation'] }, '没有处罚权就当场处罚', [APL.art(17)]),
  mustBe(onSpot, { summaryStage: ['heard'] }, '没有当场告知、听取意见就当场处罚', [APL.art(44), APL.art(45)]),
  mustHold(
    onSpot,
    ['factsUndisputed'],
    ({ factsUndisputed }) => factsUndisputed !== 'disputed',
    '当事人对事实有异议还当场处罚',
    [APL.art(51)],
  ),
  mustHold(
    onSpot,
    ['onTheSpotFine'],
    ({ onTheSpotFine }) => onTheSpotFine !== 'over-citizen' && onTheSpotFine !== 'over-organisation',
    '罚款超过限额还当场处罚',
    [APL.art(51)],
  ),
  mustBe(onSpot, { onTheSpotKinds: ['fine-or-warning', 'not-given'] }, '当场作出罚款、警告以外的处罚', [
    APL.art(51),
  ]),
  mustBe(onSpot, { againstOralNotice: ['not-heavier', 'not-given'] }, '当场处罚重于当场告知的内容', [
    APL.art(45, { para: 2 }),
  ]),
  mustBe(onSpot, { statutoryRange: ['inside', 'below-with-reason', 'not-given'] }, '当场罚款超出法定幅度', [
    APL.art(51),
  ]),
  mustBe(onSpot, { limitation: ['inside', 'no-violation'] }, '超过追责时效还当场处罚', [APL.art(36)]),
  mustBe(onSpot, { handedOver: ['yes', 'not-given'] }, '没有当场交付决定书', [APL.art(52, { para: 1 })]),
  mustBe(onSpot, { remedyClause: ['reconsideration-first', 'not-given'] }, '当场处罚没有告知先申请复议', [
    ARL.art(23, { para: 2 }),
  ]),
  mustBe(onSpot, { decided: ['no', 'no-party'] }, '对同一当事人重复当场处罚', [APL.art(29)]),
  onlyAt(onSpot, { phases: ['investigating', 'proceeding'] }, '不在现场阶段当场处罚', [APL.art(51)]),
  onlyBy(onSpot, ['handler'], '当场处罚不由执法人员作出', [APL.art(42, { para: 1 })]),
  mustBe(
    ['collect-cash'],
    { cashGround: ['within-hundred', 'hard-to-collect', 'party-asked', 'not-given'] },
    '没有法定的情形就当场收缴罚款',
    [APL.art(68), APL.art(69)],
  ),
  mustBe(['collect-cash'], { cashReceipt: ['yes', 'not-given'] }, '没有财政专用票据就收缴罚款', [
    APL.art(70),
  ]),
];
