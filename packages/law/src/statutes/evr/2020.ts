import { statute } from '../../citation.ts';

/** 《娱乐场所管理条例》（2020年修订）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const EVR = statute({
  code: 'EVR',
  title: '娱乐场所管理条例',
  shortTitle: '娱乐场所管理条例',
  version: '2020年修订',
  from: '2020-11-29',
  basis: 'excerpt',
  source: '国务院2020年11月29日修订；以后的修改未核对',
  numbering: 'article',
  articles: [
    { no: 23, paras: 1, gist: '歌舞娱乐场所不得接纳未成年人' },
    { no: 48, paras: 1, items: { 1: 3 }, gist: '接纳未成年人等的处罚，按违法所得分档' },
  ],
});
