import type { Article } from '../../../citation.ts';

/** 《行政处罚法》执行、法律责任与附则（第六十六条至第八十六条）。 */
export const executionAndLiability: readonly Article[] = [
  { no: 66, paras: 2, gist: '当事人按期履行，确有困难可申请延期或者分期缴款' },
  { no: 67, paras: 3, gist: '罚缴分离，收到决定书十五日内到银行或者线上缴纳' },
  { no: 68, paras: 1, items: { 1: 2 }, gist: '当场处罚可当场收缴的两种情形' },
  { no: 69, paras: 1, gist: '边远、水上等地经当事人提出可当场收缴' },
  { no: 70, paras: 1, gist: '当场收缴须给财政专用票据，不给可拒缴' },
  { no: 71, paras: 1, gist: '当场收缴的罚款二个工作日内交机关，机关二个工作日内缴银行' },
  { no: 72, paras: 2, items: { 1: 4 }, gist: '逾期不履行的四种措施，加处罚款每日百分之三且不超本数' },
  { no: 73, paras: 3, gist: '复议诉讼不停止执行，期间不计加处罚款' },
  { no: 74, paras: 3, gist: '没收物依规处理，罚没款全部上缴且不得与考核挂钩' },
  { no: 75, paras: 2, gist: '健全监督和评议考核，接到申诉检举要审查并主动纠错' },
  { no: 76, paras: 2, items: { 1: 5 }, gist: '违法实施处罚的五种情形追责，该立案不立案同样处理' },
  { no: 77, paras: 1, gist: '不用法定票据的，当事人可拒绝并检举' },
  { no: 78, paras: 1, gist: '自行收缴或者返还罚没款的追责' },
  { no: 79, paras: 2, gist: '截留私分罚没款、索贿受贿的追缴和追责' },
  { no: 80, paras: 1, gist: '使用、损毁扣押财物的，赔偿并追责' },
  { no: 81, paras: 1, gist: '违法检查、违法执行造成损害的，赔偿并追责' },
  { no: 82, paras: 1, gist: '该移送不移送、以罚代刑的追责' },
  { no: 83, paras: 1, gist: '对该制止处罚的违法行为放任不管的追责' },
  { no: 84, paras: 1, gist: '外国人、无国籍人和外国组织同样适用' },
  { no: 85, paras: 1, gist: '二、三、五、七日是工作日，其余日数按日历日' },
  { no: 86, paras: 1, gist: '本法自何日起施行' },
];
