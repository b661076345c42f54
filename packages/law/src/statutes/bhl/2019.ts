import { statute } from '../../citation.ts';

/** 《基本医疗卫生与健康促进法》（2019年公布）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const BHL = statute({
  code: 'BHL',
  title: '中华人民共和国基本医疗卫生与健康促进法',
  shortTitle: '基本医疗卫生与健康促进法',
  version: '2019年公布',
  from: '2020-06-01',
  basis: 'excerpt',
  source: '2019年12月28日通过',
  numbering: 'article',
  articles: [
    { no: 38, paras: 2, gist: '医疗机构须取得执业许可证' },
    { no: 99, paras: 2, gist: '无证执业的处罚，按违法所得倍数' },
  ],
});
