import { statute } from '../../citation.ts';

/** 《市场主体登记管理条例》（2021年公布）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const MER = statute({
  code: 'MER',
  title: '中华人民共和国市场主体登记管理条例',
  shortTitle: '市场主体登记管理条例',
  version: '2021年公布',
  from: '2022-03-01',
  basis: 'excerpt',
  source: '国务院令第746号',
  numbering: 'article',
  articles: [
    { no: 3, paras: 1, gist: '市场主体须依法登记，未经登记不得经营' },
    { no: 43, paras: 1, gist: '未经设立登记经营的处罚，改正、拒改、严重三档' },
  ],
});
