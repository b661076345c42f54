import { statute } from '../../citation.ts';

/** 《公路安全保护条例》（2011年公布）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const HSR = statute({
  code: 'HSR',
  title: '公路安全保护条例',
  shortTitle: '公路安全保护条例',
  version: '2011年公布',
  from: '2011-07-01',
  basis: 'excerpt',
  source: '国务院令第593号',
  numbering: 'article',
  articles: [
    { no: 33, paras: 1, gist: '超限车辆不得行驶公路' },
    { no: 64, paras: 1, gist: '超限行驶的处罚' },
  ],
});
