import { APL, BER, PEL, SC54, SC58 } from '@lpt/law';
import { mustBe, mustHold, onlyBy, type Requirement } from './requirement.ts';

const open = ['open-inspection'];
const enter = ['check-in-inspection'];

/** 行政检查的要求：依据、公布、来源、批准、通知、两人、证件、频次、处理。 */
export const inspectionRequirements: readonly Requirement[] = [
  mustBe([...open, 'approve-inspection', ...enter], { inspectionPower: ['held'] }, '没有检查权就检查', [
    SC58.art(1),
  ]),
  mustBe(
    [...open, 'approve-inspection', ...enter],
    { inspectionPowerSource: ['own', 'by-law', 'delegated', 'entrusted', 'not-held', 'not-an-inspection'] },
    '检查权的下放、委托不合规定就检查',
    [SC54.art(2)],
  ),
  mustBe([...open, 'approve-inspection'], { itemsPublished: ['published'] }, '检查没有公布的事项', [
    PEL.art(52, { para: 1 }),
  ]),
  mustBe(open, { inspectionSource: ['plan', 'clue', 'special'] }, '没有计划、线索、专项批准就检查', [
    PEL.art(52, { para: 1 }),
  ]),
  mustBe(enter, { inspectionApproval: ['approved', 'urgent'] }, '没有批准就入企检查', [APL.art(55)]),
  mustHold(
    enter,
    ['inspectionNotice'],
    ({ inspectionNotice }) => inspectionNotice !== 'none',
    '没有通知就入企检查',
    [APL.art(55)],
  ),
  mustHold(
    ['notify-inspection'],
    ['inspectionNotice'],
    ({ inspectionNotice }) => inspectionNotice !== 'surprise-without-ground',
    '没有依据就不预先通知',
    [APL.art(55)],
  ),
  mustBe(enter, { officers: ['two-valid', 'not-given'] }, '一名执法人员检查', [APL.art(42, { para: 1 })]),
  mustBe(enter, { certificateShown: ['yes', 'not-given'] }, '没有出示证件就检查', [APL.art(55, { para: 1 })]),
  mustBe(
    [...enter, 'approve-inspection'],
    { visitsThisYear: ['not-known', 'no-cap', 'within', 'ordered-from-above'] },
    '超过年度检查频次',
    [APL.art(55)],
  ),
  onlyBy(enter, ['handler'], '检查不由执法人员实施', [APL.art(42, { para: 1 })]),
  onlyBy(['approve-inspection'], ['unit-head', 'agency-head'], '检查不由负责人批准', [APL.art(55)]),
  mustBe(
    ['give-inspection-result'],
    { outcomeOfProblems: ['no-problem', 'dealt-with', 'not-given'] },
    '发现问题不处理，或者没有问题而处理',
    [BER.art(54, { para: 1 })],
  ),
  mustBe(['close-inspection'], { inspectionApproval: ['approved'] }, '紧急检查没有补办批准就办结', [
    APL.art(55),
  ]),
];
