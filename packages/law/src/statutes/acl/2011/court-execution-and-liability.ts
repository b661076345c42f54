import type { Article } from '../../../citation.ts';

/** 《行政强制法》申请人民法院强制执行、法律责任与附则（第五十三条至第七十一条）。 */
export const courtExecutionAndLiability: readonly Article[] = [
  { no: 53, paras: 1, gist: '无强制执行权的机关三个月内申请法院执行' },
  { no: 54, paras: 1, gist: '申请法院前催告，满十个工作日仍不履行方可申请' },
  { no: 55, paras: 2, items: { 1: 5 }, gist: '申请法院执行的五项材料和签章要求' },
  { no: 56, paras: 2, gist: '法院五个工作日内受理，不受理可向上一级申请复议' },
  { no: 57, paras: 1, gist: '法院书面审查，符合条件的七个工作日内裁定' },
  { no: 58, paras: 3, items: { 1: 3 }, gist: '明显违法的三十日内裁定，不予执行可向上一级申请复议' },
  { no: 59, paras: 1, gist: '紧急情况可申请立即执行，裁定后五个工作日内执行' },
  { no: 60, paras: 4, gist: '不缴申请费，执行费用由被执行人承担，款项上缴' },
  { no: 61, paras: 1, items: { 1: 6 }, gist: '违法实施强制的六种情形追责' },
  { no: 62, paras: 1, items: { 1: 4 }, gist: '违法查封扣押冻结的四种情形追责' },
  { no: 63, paras: 2, gist: '截留私分、据为己有的追缴和追责' },
  { no: 64, paras: 1, gist: '用强制权谋利的追责' },
  { no: 65, paras: 1, items: { 1: 4 }, gist: '金融机构违反冻结划拨义务的责任' },
  { no: 66, paras: 2, gist: '款项划入其他账户的责任' },
  { no: 67, paras: 1, gist: '法院及其人员违法执行的责任' },
  { no: 68, paras: 2, gist: '造成损失的赔偿，构成犯罪的追刑责' },
  { no: 69, paras: 1, gist: '十日以内的期限是工作日，其余按日历日' },
  { no: 70, paras: 1, gist: '授权组织以自己名义强制的，依对机关的规定' },
  { no: 71, paras: 1, gist: '本法自何日起施行' },
];
