/** 案件资料按敏感程度所分的类。不属于任何一类的（编号、日期、阶段、机关），能看见案件的人都能看见。 */
export type DataClass =
  | 'person-name'
  | 'identity-number'
  | 'birth'
  | 'phone'
  | 'address'
  | 'account'
  | 'narrative'
  | 'paper'
  | 'evidence-file'
  | 'reporter'
  | 'access-code';

export const dataClassTitles: Readonly<Record<DataClass, string>> = {
  'person-name': '自然人姓名',
  'identity-number': '公民身份号码',
  birth: '出生日期',
  phone: '联系电话',
  address: '自然人住址',
  account: '电子送达账号',
  narrative: '笔录、报告、审批意见等办案内容',
  paper: '告知、申辩、决定的内容',
  'evidence-file': '证据文件',
  reporter: '举报人信息',
  'access-code': '当事人查询码',
};

/** 自然人的个人信息。 */
export const personalData: readonly DataClass[] = [
  'person-name',
  'identity-number',
  'birth',
  'phone',
  'address',
  'account',
];

/** 一份案卷的全部内容；举报人信息和当事人查询码除外。 */
export const wholeDossier: readonly DataClass[] = [...personalData, 'narrative', 'paper', 'evidence-file'];
