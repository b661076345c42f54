import { statute } from '../../citation.ts';

/** 《城市市容和环境卫生管理条例》（2017年修订）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const CAR = statute({
  code: 'CAR',
  title: '城市市容和环境卫生管理条例',
  shortTitle: '城市市容和环境卫生管理条例',
  version: '2017年修订',
  from: '2017-03-01',
  basis: 'excerpt',
  source: '国务院2017年3月1日修订',
  numbering: 'article',
  articles: [
    { no: 14, paras: 1, gist: '不得在街道两侧堆放物料' },
    { no: 36, paras: 1, items: { 1: 2 }, gist: '擅自堆放搭建的处罚' },
  ],
});
