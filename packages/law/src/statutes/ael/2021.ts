import { statute } from '../../citation.ts';

/** 《动物防疫法》（2021年修订）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const AEL = statute({
  code: 'AEL',
  title: '中华人民共和国动物防疫法',
  shortTitle: '动物防疫法',
  version: '2021年修订',
  from: '2021-05-01',
  basis: 'excerpt',
  source: '2021年1月22日修订',
  numbering: 'article',
  articles: [
    { no: 51, paras: 1, gist: '经营运输动物及产品须附检疫证明' },
    { no: 100, paras: 2, gist: '未附检疫证明的处罚' },
  ],
});
