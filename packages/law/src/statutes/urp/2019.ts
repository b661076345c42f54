import { statute } from '../../citation.ts';

/** 《城乡规划法》（2019年修正）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const URP = statute({
  code: 'URP',
  title: '中华人民共和国城乡规划法',
  shortTitle: '城乡规划法',
  version: '2019年修正',
  from: '2019-04-23',
  basis: 'excerpt',
  source: '2019年4月23日修正',
  numbering: 'article',
  articles: [
    { no: 40, paras: 2, gist: '建设工程须取得规划许可证' },
    { no: 64, paras: 1, gist: '违法建设的处罚，看能否改正' },
    { no: 68, paras: 1, gist: '逾期不拆的由政府责成强制拆除' },
  ],
});
