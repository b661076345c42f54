import { statute } from '../../citation.ts';

/** 《肥料登记管理办法》（2022年修订）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const FRM = statute({
  code: 'FRM',
  title: '肥料登记管理办法',
  shortTitle: '肥料登记管理办法',
  version: '2022年修订',
  from: '2022-01-07',
  basis: 'secondary',
  source: '农业农村部2022年1月7日修订',
  numbering: 'article',
  articles: [
    { no: 5, paras: 2, gist: '肥料须登记后方可销售使用' },
    { no: 26, paras: 2, gist: '销售未登记肥料的处罚' },
  ],
});
