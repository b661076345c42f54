import { statute } from '../../citation.ts';

/** 《道路货物运输及站场管理规定》（2023年修正）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const RFR = statute({
  code: 'RFR',
  title: '道路货物运输及站场管理规定',
  shortTitle: '道路货物运输及站场管理规定',
  version: '2023年修正',
  from: '2023-11-10',
  basis: 'secondary',
  source: '交通运输部规章；修正日期未核对',
  numbering: 'article',
  articles: [
    { no: 32, paras: 1, gist: '货运经营者防止货物脱落扬撒' },
    { no: 64, paras: 1, items: { 1: 2 }, gist: '货运脱落扬撒的处罚' },
  ],
});
