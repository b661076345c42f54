import { statute } from '../../citation.ts';

/** 《农药管理条例》（2022年修订）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const PMR = statute({
  code: 'PMR',
  title: '农药管理条例',
  shortTitle: '农药管理条例',
  version: '2022年修订',
  from: '2022-05-01',
  basis: 'excerpt',
  source: '国务院2022年3月29日修订',
  numbering: 'article',
  articles: [
    { no: 24, paras: 1, gist: '经营农药须取得许可证' },
    { no: 55, paras: 2, items: { 1: 2 }, gist: '无证经营、经营假农药的处罚，按货值分档' },
  ],
});
