import { addOffice, dropGuards, type IllegalVariant, variant } from './variant-changes.ts';

/** 行政检查故意改错的各处。 */
export const inspectionVariants: readonly IllegalVariant[] = [
  variant(
    '没有批准就入企检查',
    '没有批准就入企检查',
    dropGuards('check-in-inspection', 'inspection-approved'),
  ),
  variant('没有检查权也可以检查', '没有检查权就检查', dropGuards('open-inspection', 'inspection-power-held')),
  variant(
    '没有公布的事项也可以检查',
    '检查没有公布的事项',
    dropGuards('open-inspection', 'inspection-items-published'),
  ),
  variant(
    '没有计划、线索也可以检查',
    '没有计划、线索、专项批准就检查',
    dropGuards('open-inspection', 'inspection-has-source'),
  ),
  variant('不通知就入企检查', '没有通知就入企检查', dropGuards('check-in-inspection', 'inspection-notified')),
  variant('随意突击检查', '没有依据就不预先通知', dropGuards('notify-inspection', 'surprise-has-ground')),
  variant(
    '一人入企检查',
    '一名执法人员检查',
    dropGuards('check-in-inspection', 'two-valid-officers', 'inspectors-lawful'),
  ),
  variant(
    '不出示证件也可以检查',
    '没有出示证件就检查',
    dropGuards('check-in-inspection', 'certificate-shown'),
  ),
  variant('检查不看年度频次', '超过年度检查频次', dropGuards('check-in-inspection', 'within-yearly-cap')),
  variant('检查人员自己批准检查', '检查不由负责人批准', addOffice('approve-inspection', 'handler')),
  variant(
    '批准检查的可以是检查人员',
    '承办人自己“批准行政检查”',
    dropGuards('approve-inspection', 'approver-is-not-handler'),
  ),
  variant(
    '发现问题可以不处理',
    '发现问题不处理',
    dropGuards('give-inspection-result', 'problems-dealt-with'),
  ),
  variant(
    '紧急检查不补办批准',
    '紧急检查没有补办批准就办结',
    dropGuards('close-inspection', 'inspection-approval-made-up'),
  ),
];
