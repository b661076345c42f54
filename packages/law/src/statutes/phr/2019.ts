import { statute } from '../../citation.ts';

/** 《公共场所卫生管理条例》（2019年修订）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const PHR = statute({
  code: 'PHR',
  title: '公共场所卫生管理条例',
  shortTitle: '公共场所卫生管理条例',
  version: '2019年修订',
  from: '2019-04-23',
  basis: 'excerpt',
  source: '国务院2019年4月23日修订；以后的修改未核对',
  numbering: 'article',
  articles: [
    { no: 7, paras: 1, gist: '直接服务人员须持健康合格证' },
    { no: 8, paras: 1, gist: '公共场所须取得卫生许可证' },
    { no: 14, paras: 2, items: { 1: 4 }, gist: '无卫生许可证、无健康证等的处罚' },
  ],
});
