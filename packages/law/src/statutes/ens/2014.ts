import { statute } from '../../citation.ts';

/** 《环境保护主管部门实施查封、扣押办法》（2014年公布，2015-01-01起施行）。 */
export const ENS = statute({
  code: 'ENS',
  title: '环境保护主管部门实施查封、扣押办法',
  shortTitle: '环境保护主管部门实施查封、扣押办法',
  version: '2014年公布',
  from: '2015-01-01',
  basis: 'text',
  source: '环境保护部令第29号',
  numbering: 'article',
  articles: [
    { no: 19, paras: 1, items: { 1: 2 }, gist: '收到解除申请五个工作日内核查并决定' },
    { no: 21, paras: 3, gist: '三个工作日内送达解除决定，领回扣押物的办法' },
  ],
});
