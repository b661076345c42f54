import { statute } from '../../citation.ts';

/** 《公路法》（2017年修正）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const HWL = statute({
  code: 'HWL',
  title: '中华人民共和国公路法',
  shortTitle: '公路法',
  version: '2017年修正',
  from: '2017-11-05',
  basis: 'excerpt',
  source: '2017年11月4日修正',
  numbering: 'article',
  articles: [
    { no: 50, paras: 1, gist: '超限车辆不得擅自上路' },
    { no: 76, paras: 1, items: { 1: 6 }, gist: '擅自超限行驶等的处罚' },
  ],
});
