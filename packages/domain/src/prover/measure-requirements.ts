import { ACL, APL } from '@lpt/law';
import { mustBe, onlyBy, type Requirement } from './requirement.ts';

const implement = ['implement-measure'];
const either = ['implement-measure', 'implement-measure-urgently'];

/** 登记保存、强制措施的要求。 */
export const measureRequirements: readonly Requirement[] = [
  mustBe(implement, { measureApproval: ['approved'] }, '没有批准就实施强制措施', [ACL.art(18, { item: 1 })]),
  mustBe(either, { officers: ['two-valid', 'not-given'] }, '没有两名有资格的执法人员就实施强制措施', [
    ACL.art(18, { item: 2 }),
  ]),
  mustBe(either, { certificateShown: ['yes', 'not-given'] }, '没有出示证件就实施强制措施', [
    ACL.art(18, { item: 3 }),
  ]),
  mustBe(either, { coercionPower: ['held'] }, '没有强制措施权就实施', [ACL.art(17)]),
  mustBe(either, { measureItems: ['of-case', 'not-given'] }, '对无关的财物、生活必需品实施强制措施', [
    ACL.art(23, { para: 1 }),
  ]),
  mustBe(
    ['approve-measure', 'implement-measure-urgently'],
    { measureBasis: ['sufficient', 'not-given'] },
    '没有法律、法规依据就采取强制措施',
    [ACL.art(10), ACL.art(16, { para: 1 }), ACL.art(29, { para: 1 })],
  ),
  mustBe(
    ['approve-measure', 'implement-measure-urgently'],
    { libertyMeasure: ['property', 'not-given'] },
    '限制公民人身自由',
    [ACL.art(9), ACL.art(10)],
  ),
  mustBe(
    ['approve-measure', 'implement-measure-urgently'],
    { measureDays: ['within', 'not-given'] },
    '查封、扣押、冻结的期限超过三十日',
    [ACL.art(25, { para: 1 }), ACL.art(32, { para: 1 })],
  ),
  mustBe(either, { alreadyHeld: ['free', 'not-given'] }, '重复查封、扣押', [ACL.art(23, { para: 2 })]),
  mustBe(either, { reasonsTold: ['yes', 'not-given'] }, '没有当场告知就实施强制措施', [
    ACL.art(18, { item: 5 }),
  ]),
  onlyBy(either, ['handler'], '强制措施不由执法人员实施', [ACL.art(17, { para: 3 })]),
  onlyBy(['approve-measure'], ['unit-head', 'agency-head'], '强制措施不由负责人批准', [
    ACL.art(18, { item: 1 }),
  ]),
  onlyBy(['approve-measure-late'], ['agency-head'], '紧急强制措施不由负责人补批', [ACL.art(19)]),
  mustBe(['approve-measure-extension'], { measureExtension: ['unused'] }, '查封、扣押第二次延长', [
    ACL.art(25, { para: 1 }),
  ]),
  mustBe(['approve-measure-extension'], { extensionDays: ['within', 'not-given'] }, '延长超过三十日', [
    ACL.art(25, { para: 1 }),
  ]),
  mustBe(
    ['preserve-evidence', 'preserve-urgently'],
    { officers: ['two-valid', 'not-given'] },
    '一名执法人员登记保存',
    [APL.art(42, { para: 1 })],
  ),
  mustBe(['preserve-evidence'], { preservationApproval: ['approved'] }, '没有批准就先行登记保存', [
    APL.art(56),
  ]),
  mustBe(
    ['preserve-urgently'],
    { urgentPreservation: ['allowed'] },
    '没有规定可以补批，也先行登记保存后补批',
    [APL.art(56)],
  ),
  mustBe(
    ['preserve-evidence', 'preserve-urgently'],
    { preservedBefore: ['new', 'not-given'] },
    '用再次保存变相延长',
    [APL.art(56)],
  ),
  mustBe(['approve-closing'], { measureInForce: ['none'] }, '强制措施没有了结就结案', [ACL.art(27)]),
  mustBe(['approve-closing'], { preservationsOpen: ['none'] }, '登记保存没有处理就结案', [APL.art(56)]),
];
