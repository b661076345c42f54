import { statute } from '../../citation.ts';

/** 《安全生产法》（2021年修正）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const WSL = statute({
  code: 'WSL',
  title: '中华人民共和国安全生产法',
  shortTitle: '安全生产法',
  version: '2021年修正',
  from: '2021-09-01',
  basis: 'excerpt',
  source: '2021年6月10日修正',
  numbering: 'article',
  articles: [
    { no: 28, paras: 4, gist: '安全教育培训并如实记录' },
    { no: 30, paras: 2, gist: '特种作业人员持证上岗' },
    { no: 35, paras: 1, gist: '危险处设置明显警示标志' },
    { no: 97, paras: 1, items: { 1: 7 }, gist: '培训、持证等违法的处罚，逾期加重' },
    { no: 99, paras: 1, items: { 1: 1 }, gist: '未设警示标志等的处罚，逾期加重' },
  ],
});
