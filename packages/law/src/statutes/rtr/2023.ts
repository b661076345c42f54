import { statute } from '../../citation.ts';

/** 《道路运输条例》（2023年修订）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const RTR = statute({
  code: 'RTR',
  title: '中华人民共和国道路运输条例',
  shortTitle: '道路运输条例',
  version: '2023年修订',
  from: '2023-07-20',
  basis: 'excerpt',
  source: '国务院2023年7月20日修订',
  numbering: 'article',
  articles: [
    { no: 10, paras: 1, gist: '从事客运须取得经营许可' },
    { no: 26, paras: 2, gist: '货运应当防止货物脱落扬撒' },
    { no: 63, paras: 1, items: { 1: 2 }, gist: '无证经营客运等的处罚，按违法所得分档' },
    { no: 68, paras: 2, gist: '货运脱落扬撒的处罚' },
  ],
});
