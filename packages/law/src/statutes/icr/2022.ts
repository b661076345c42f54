import { statute } from '../../citation.ts';

/** 《互联网上网服务营业场所管理条例》（2022年修订）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const ICR = statute({
  code: 'ICR',
  title: '互联网上网服务营业场所管理条例',
  shortTitle: '互联网上网服务营业场所管理条例',
  version: '2022年修订',
  from: '2022-05-01',
  basis: 'excerpt',
  source: '国务院2022年3月29日修订；以后的修改未核对',
  numbering: 'article',
  articles: [
    { no: 21, paras: 2, gist: '网吧不得接纳未成年人' },
    { no: 23, paras: 1, gist: '网吧核对、登记上网人员的身份证件' },
    { no: 31, paras: 1, items: { 1: 2 }, gist: '接纳未成年人的处罚' },
    { no: 32, paras: 1, items: { 1: 5 }, gist: '没有核对登记身份证件等的处罚' },
  ],
});
