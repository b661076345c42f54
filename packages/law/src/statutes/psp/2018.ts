import { statute } from '../../citation.ts';

/** 《公安机关办理行政案件程序规定》（2018年第二次修正，2019-01-01起施行）。 */
export const PSP = statute({
  code: 'PSP',
  title: '公安机关办理行政案件程序规定',
  shortTitle: '公安机关办理行政案件程序规定',
  version: '2018年第二次修正',
  from: '2019-01-01',
  basis: 'text',
  source: '公安部2018年11月25日第二次修正；2020年修正未见全文',
  numbering: 'article',
  articles: [
    { no: 35, paras: 1, gist: '期间起日不计，末日遇节假日顺延' },
    { no: 40, paras: 1, gist: '事实清楚、认错认罚的可以快速办理' },
    { no: 41, paras: 1, items: { 1: 4 }, gist: '不得快速办理的情形' },
    { no: 42, paras: 1, gist: '快速办理前书面告知、征得同意、签名' },
    { no: 43, paras: 1, gist: '承认并有关键证据印证的，可以不再另行取证' },
    { no: 44, paras: 1, gist: '快速办理由法制员或者部门负责人审核，负责人审批' },
    { no: 45, paras: 3, gist: '快速办理可以用格式笔录、录音录像代替笔录' },
    { no: 46, paras: 2, gist: '快速办理可以口头告知，案卷注明，被告知人签名' },
    { no: 47, paras: 1, gist: '快速办理到案后四十八小时内决定' },
    { no: 48, paras: 1, gist: '不宜快速办理的转为一般案件，已取证据可用' },
    { no: 123, paras: 2, items: { 1: 4 }, gist: '公安听证：个人二千、单位一万、出入境个人六千以上' },
    { no: 165, paras: 3, gist: '治安案件三十日，上一级批准可延三十日，鉴定不计' },
  ],
});
