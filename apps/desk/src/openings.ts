/** 开始一案的办理，和它在工作台上的名称。 */
export type Opening = Readonly<{ act: string; title: string; says: string }>;

/** 开立分出的案件：从原案的分案开始，不在工作台上。 */
export const splitOpening: Opening = {
  act: 'open-split-case',
  title: '开立分出的案件',
  says: '当事人、违法行为和证据照分案以前的案件填好，请核对以后提交；立案日期接着原案，不重新起算。',
};

/** 工作台上可以开始的几种案件。 */
export const openings: readonly Opening[] = [
  { act: 'register-lead', title: '登记线索', says: '普通程序从线索登记开始，核查以后决定是否立案。' },
  {
    act: 'begin-summary',
    title: '简易程序（当场处罚）',
    says: '事实确凿、有法定依据，对公民二百元以下、对法人或者其他组织三千元以下罚款或者警告的，可以当场处罚。',
  },
  {
    act: 'open-inspection',
    title: '行政检查',
    says: '一个检查对象一份案卷；检查事项、标准、频次上限和计划须先公布、备案。',
  },
];
