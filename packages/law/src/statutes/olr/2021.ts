import { statute } from '../../citation.ts';

/** 《超限运输车辆行驶公路管理规定》（2021年修正）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const OLR = statute({
  code: 'OLR',
  title: '超限运输车辆行驶公路管理规定',
  shortTitle: '超限运输车辆行驶公路管理规定',
  version: '2021年修正',
  from: '2021-08-11',
  basis: 'secondary',
  source: '交通运输部2021年8月11日修正',
  numbering: 'article',
  articles: [{ no: 43, paras: 1, gist: '超限一吨以内警告，超出按吨计罚，三万元封顶' }],
});
