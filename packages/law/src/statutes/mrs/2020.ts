import { statute } from '../../citation.ts';

/** 《市场监督管理执法监督暂行规定》（2019年公布，2020-04-01起施行）。 */
export const MRS = statute({
  code: 'MRS',
  title: '市场监督管理执法监督暂行规定',
  shortTitle: '市场监督管理执法监督暂行规定',
  version: '2019年公布',
  from: '2020-04-01',
  basis: 'text',
  source: '国家市场监督管理总局令第22号',
  numbering: 'article',
  articles: [
    { no: 18, paras: 2, gist: '执法监督通知书，收到后十个工作日内提供材料' },
    { no: 20, paras: 1, gist: '对监督决定有异议，五个工作日内申请，十个工作日内答复' },
  ],
});
