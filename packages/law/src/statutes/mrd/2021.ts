import { statute } from '../../citation.ts';

/** 《市场监督管理行政处罚信息公示规定》（2021年公布，2021-09-01起施行）。 */
export const MRD = statute({
  code: 'MRD',
  title: '市场监督管理行政处罚信息公示规定',
  shortTitle: '市场监督管理行政处罚信息公示规定',
  version: '2021年公布',
  from: '2021-09-01',
  basis: 'text',
  source: '国家市场监督管理总局令第45号',
  numbering: 'article',
  articles: [
    { no: 2, paras: 3, gist: '普通程序的处罚上信用系统公示，仅警告的不公示' },
    { no: 4, paras: 3, gist: '公示决定书和摘要，摘要的内容' },
    { no: 5, paras: 1, gist: '公示前保密审查' },
    { no: 6, paras: 1, gist: '保护商业秘密和个人信息' },
    { no: 7, paras: 1, gist: '公示的决定书与送达的一致' },
    { no: 8, paras: 1, gist: '送达决定书时书面告知将公示' },
    { no: 9, paras: 1, gist: '同省的二十个工作日内公示' },
    { no: 10, paras: 1, gist: '跨省的十个工作日内推送，登记地接着公示' },
    { no: 11, paras: 1, gist: '决定被改变的三个工作日内撤回并说明' },
    { no: 12, paras: 1, gist: '公示不准确的及时更正' },
    { no: 13, paras: 3, gist: '轻微的公示满三个月停止，其他满三年停止' },
    { no: 14, paras: 3, items: { 1: 4 }, gist: '申请提前停止公示的条件和不得提前的处罚' },
  ],
});
