import type { Article } from '../../../citation.ts';

/** 《行政强制法》行政强制措施实施程序（第十六条至第三十三条）。 */
export const coerciveMeasures: readonly Article[] = [
  { no: 16, paras: 2, gist: '依法律、法规实施，情节显著轻微的可以不采取' },
  { no: 17, paras: 3, gist: '强制措施不得委托，只能由有资格的执法人员实施' },
  { no: 18, paras: 1, items: { 1: 10 }, gist: '实施强制措施的十项程序' },
  { no: 19, paras: 1, gist: '紧急当场实施的二十四小时内补批，不予批准的立即解除' },
  { no: 20, paras: 2, items: { 1: 3 }, gist: '限制人身自由的附加程序，目的达到即解除' },
  { no: 21, paras: 1, gist: '涉罪移送时，查封扣押冻结的财物一并移送' },
  { no: 22, paras: 1, gist: '查封扣押只能由法律、法规规定的机关实施' },
  { no: 23, paras: 2, gist: '只封扣涉案财物，不动生活必需品，不重复查封' },
  { no: 24, paras: 3, items: { 2: 5 }, gist: '当场交付决定书和清单，决定书五项内容' },
  { no: 25, paras: 3, gist: '查封扣押不超三十日，可延长三十日，检测期间另计' },
  { no: 26, paras: 3, gist: '妥善保管不得使用，保管费用由机关承担' },
  { no: 27, paras: 1, gist: '期限内查清并作出处理：没收、销毁或者解除' },
  { no: 28, paras: 2, items: { 1: 5 }, gist: '应当及时解除的五种情形，解除即退还财物' },
  { no: 29, paras: 2, gist: '冻结只能由法律规定的机关实施，数额相当，不重复冻结' },
  { no: 30, paras: 3, gist: '冻结须履行审批等程序并通知金融机构，机构不得泄密' },
  { no: 31, paras: 1, items: { 1: 5 }, gist: '冻结决定书三个工作日内交付当事人，五项内容' },
  { no: 32, paras: 2, gist: '冻结三十日内作出处理，可延长三十日' },
  { no: 33, paras: 3, items: { 1: 5 }, gist: '应当解除冻结的五种情形，逾期机构自行解除' },
];
