import { addOffice, dropGuards, type IllegalVariant, variant } from './variant-changes.ts';

/** 简易程序故意改错的各处。 */
export const summaryVariants: readonly IllegalVariant[] = [
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
  variant(
    '对单位当场罚款不限数额',
    '罚款超过限额还当场处罚',
    dropGuards('decide-on-the-spot', 'on-the-spot-organisation-limit'),
  ),
  variant(
    '有异议也可以当场处罚',
    '当事人对事实有异议还当场处罚',
    dropGuards('decide-on-the-spot', 'facts-undisputed'),
  ),
  variant(
    '当场处罚不看有没有处罚权',
    '没有处罚权就当场处罚',
    dropGuards('decide-on-the-spot', 'power-over-matter'),
  ),
  variant(
    '镇街自己就可以当场处罚',
    '处罚权没有依法下放、委托就行使',
    dropGuards('decide-on-the-spot', 'level-has-power'),
  ),
  variant(
    '当场处罚可以重于当场告知',
    '当场处罚重于当场告知的内容',
    dropGuards('decide-on-the-spot', 'no-heavier-than-told'),
  ),
  variant(
    '当场罚款可以超出法定幅度',
    '当场罚款超出法定幅度',
    dropGuards('decide-on-the-spot', 'inside-statutory-range'),
  ),
  variant(
    '超过时效也可以当场处罚',
    '超过追责时效还当场处罚',
    dropGuards('decide-on-the-spot', 'limitation-not-expired'),
  ),
  variant(
    '当场决定书可以不交付',
    '没有当场交付决定书',
    dropGuards('decide-on-the-spot', 'decision-handed-over'),
  ),
  variant(
    '当场决定书写复议或者起诉',
    '当场处罚没有告知先申请复议',
    dropGuards('decide-on-the-spot', 'reconsideration-first-told', 'prior-reconsideration-clause'),
  ),
  variant('一人当场查处', '一名执法人员当场处罚', dropGuards('begin-summary', 'two-valid-officers')),
  variant('当场处罚不出示证件', '没有出示证件就当场处罚', dropGuards('begin-summary', 'certificate-shown')),
  variant(
    '负责人可以代为当场处罚',
    '当场处罚不由执法人员作出',
    addOffice('decide-on-the-spot', 'agency-head'),
  ),
  variant(
    '一百元以上也当场收缴',
    '没有法定的情形就当场收缴罚款',
    dropGuards('collect-cash', 'cash-within-hundred'),
  ),
  variant(
    '没有财政票据也可以收缴',
    '没有财政专用票据就收缴罚款',
    dropGuards('collect-cash', 'finance-receipt-given'),
  ),
];
