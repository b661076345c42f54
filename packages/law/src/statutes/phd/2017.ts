import { statute } from '../../citation.ts';

/** 《公共场所卫生管理条例实施细则》（2017年修正）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const PHD = statute({
  code: 'PHD',
  title: '公共场所卫生管理条例实施细则',
  shortTitle: '公共场所卫生管理条例实施细则',
  version: '2017年修正',
  from: '2017-12-26',
  basis: 'excerpt',
  source: '卫生行政部门规章；修正日期未核对',
  numbering: 'article',
  articles: [
    { no: 10, paras: 1, gist: '从业人员健康合格证' },
    { no: 22, paras: 1, gist: '开业前申请卫生许可证' },
    { no: 35, paras: 1, gist: '无证营业的处罚和加重情形' },
    { no: 38, paras: 1, gist: '安排无健康证人员的处罚，逾期加重' },
  ],
});
