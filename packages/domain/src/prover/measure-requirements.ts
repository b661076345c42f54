import { ACL, APL, SC54, SC58 } from '@lpt/law';
import { mustBe, onlyBy, type Requirement } from './requirement.ts';

const implement = ['implement-measure'];
const either = ['implement-measure', 'implement-measure-urgently'];
const inspect = ['check-in-inspection'];

/** 登记保存、强制措施、行政检查的要求。 */
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
  mustBe(inspect, { inspectionPower: ['held'] }, '没有检查权就入企检查', [SC58.art(1)]),
  mustBe(
    inspect,
    { inspectionPowerSource: ['own', 'by-law', 'delegated', 'entrusted', 'not-held', 'not-an-inspection'] },
    '检查权的下放、委托不合规定就入企检查',
    [SC54.art(2)],
  ),
  mustBe(inspect, { inspectionApproval: ['approved', 'urgent'] }, '没有批准就入企检查', [APL.art(55)]),
  mustBe(inspect, { officers: ['two-valid', 'not-given'] }, '一名执法人员检查', [APL.art(42, { para: 1 })]),
  mustBe(
    inspect,
    { visitsThisYear: ['not-known', 'no-cap', 'within', 'ordered-from-above'] },
    '超过年度检查频次',
    [APL.art(55)],
  ),
  mustBe(['approve-closing'], { measureInForce: ['none'] }, '强制措施没有了结就结案', [ACL.art(27)]),
  mustBe(['approve-closing'], { preservationsOpen: ['none'] }, '登记保存没有处理就结案', [APL.art(56)]),
];
