import { statute } from '../../citation.ts';

/** 《兽药管理条例》（2020年修订）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const VDR = statute({
  code: 'VDR',
  title: '兽药管理条例',
  shortTitle: '兽药管理条例',
  version: '2020年修订',
  from: '2020-03-27',
  basis: 'excerpt',
  source: '国务院2020年3月27日修订',
  numbering: 'article',
  articles: [
    { no: 22, paras: 1, gist: '经营兽药须取得许可证' },
    { no: 56, paras: 2, gist: '无证经营兽药的处罚，按货值倍数' },
  ],
});
