import {
  addOffice,
  changeDeadline,
  changeGuard,
  dropAct,
  dropGuards,
  type IllegalVariant,
  narrowFrom,
  variant,
} from './variant-changes.ts';

/** 登记保存、强制措施故意改错的各处。 */
export const coercionVariants: readonly IllegalVariant[] = [
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
    '一人按批准查封',
    '没有两名有资格的执法人员就实施强制措施',
    dropGuards('implement-measure', 'two-officers-for-measure'),
  ),
  variant(
    '不出示证件也可以查封',
    '没有出示证件就实施强制措施',
    dropGuards('implement-measure', 'certificate-shown'),
  ),
  variant(
    '受委托的也可以查封',
    '没有强制措施权就实施',
    changeGuard('measure-power-held', { holds: ({ coercionPower }) => coercionPower !== 'not-held' }),
  ),
  variant(
    '依据规章也可以查封',
    '没有法律、法规依据就采取强制措施',
    dropGuards('approve-measure', 'measure-basis-lawful'),
  ),
  variant(
    '依据行政法规也可以冻结',
    '没有法律、法规依据就采取强制措施',
    dropGuards('implement-measure-urgently', 'freezing-rests-on-law'),
  ),
  variant('可以限制人身自由', '限制公民人身自由', dropGuards('approve-measure', 'no-liberty-measure')),
  variant('查封期限可以超过三十日', '期限超过三十日', dropGuards('approve-measure', 'measure-days-lawful')),
  variant('可以重复查封', '重复查封、扣押', dropGuards('implement-measure', 'not-held-already')),
  variant(
    '可以查封生活必需品',
    '对无关的财物、生活必需品实施强制措施',
    dropGuards('implement-measure-urgently', 'items-of-case-only'),
  ),
  variant(
    '不当场告知也可以查封',
    '没有当场告知就实施强制措施',
    dropGuards('implement-measure', 'reasons-told-on-spot'),
  ),
  variant('承办人自己批准查封', '强制措施不由负责人批准', addOffice('approve-measure', 'handler')),
  variant(
    '批准查封的可以是承办人',
    '承办人自己“批准采取行政强制措施”',
    dropGuards('approve-measure', 'approver-is-not-handler'),
  ),
  variant('承办人自己补批', '紧急强制措施不由负责人补批', addOffice('approve-measure-late', 'handler')),
  variant(
    '延长可以超过三十日',
    '延长超过三十日',
    dropGuards('approve-measure-extension', 'extension-within-thirty'),
  ),
  variant('一人登记保存', '一名执法人员登记保存', dropGuards('preserve-evidence', 'two-valid-officers')),
  variant(
    '没有规定也可以先保存后补批',
    '没有规定可以补批',
    dropGuards('preserve-urgently', 'urgent-preservation-by-rule'),
  ),
  variant(
    '可以一再登记保存',
    '用再次保存变相延长',
    dropGuards('preserve-evidence', 'preservation-not-repeated'),
  ),
  variant(
    '登记保存没有处理就结案',
    '登记保存没有处理就结案',
    dropGuards('approve-closing', 'preservations-settled'),
  ),
];
