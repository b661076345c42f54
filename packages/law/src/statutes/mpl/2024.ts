import { statute } from '../../citation.ts';

/** 《未成年人保护法》（2024年修正）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const MPL = statute({
  code: 'MPL',
  title: '中华人民共和国未成年人保护法',
  shortTitle: '未成年人保护法',
  version: '2024年修正',
  from: '2024-04-26',
  basis: 'excerpt',
  source: '2024年4月26日修正',
  numbering: 'article',
  articles: [
    { no: 58, paras: 1, gist: '不适宜场所不得接纳未成年人' },
    { no: 123, paras: 1, gist: '接纳未成年人的处罚' },
  ],
});
