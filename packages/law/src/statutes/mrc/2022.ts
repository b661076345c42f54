import { statute } from '../../citation.ts';

/** 《市场监督管理投诉举报处理暂行办法》（2022年第二次修正，2022-11-01起施行）。 */
export const MRC = statute({
  code: 'MRC',
  title: '市场监督管理投诉举报处理暂行办法',
  shortTitle: '市场监督管理投诉举报处理暂行办法',
  version: '2022年第二次修正',
  from: '2022-11-01',
  basis: 'text',
  source: '国家市场监督管理总局令第20号公布，令第61号第二次修正',
  numbering: 'article',
  articles: [
    { no: 3, paras: 2, gist: '什么是投诉、什么是举报' },
    { no: 9, paras: 2, items: { 1: 3 }, gist: '投诉应当提供的材料' },
    { no: 10, paras: 2, gist: '代为投诉的手续' },
    { no: 13, paras: 1, gist: '都有权处理的先收到者处理' },
    { no: 14, paras: 1, gist: '投诉七个工作日内决定是否受理并告知' },
    { no: 15, paras: 1, items: { 1: 6 }, gist: '不予受理投诉的情形' },
    { no: 16, paras: 2, gist: '经双方同意可调解' },
    { no: 21, paras: 2, items: { 1: 7 }, gist: '终止调解的情形，受理后四十五个工作日未成即终止' },
    { no: 24, paras: 2, gist: '举报须有具体线索并对真实性负责' },
    { no: 25, paras: 1, gist: '举报由行为发生地县级以上部门处理' },
    { no: 27, paras: 2, gist: '平台举报归住所地，平台内经营者归实际经营地' },
    { no: 30, paras: 1, gist: '处理权限争议七个工作日内协商，不成报请指定' },
    { no: 31, paras: 2, gist: '实名举报的，立案决定后五个工作日内告知' },
    { no: 32, paras: 1, gist: '规定须告知结果、奖励的应当告知、奖励' },
  ],
});
