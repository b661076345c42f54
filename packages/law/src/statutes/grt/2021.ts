import { statute } from '../../citation.ts';

/** 《广东省道路运输条例》（2021年修正）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const GRT = statute({
  code: 'GRT',
  title: '广东省道路运输条例',
  shortTitle: '广东省道路运输条例',
  version: '2021年修正',
  from: '2021-12-01',
  basis: 'excerpt',
  source: '广东省地方性法规；修正日期未核对',
  numbering: 'article',
  articles: [
    { no: 60, paras: 1, gist: '可以暂扣违法运输车辆' },
    { no: 63, paras: 1, items: { 1: 3 }, gist: '包车客运违规的处罚' },
  ],
});
