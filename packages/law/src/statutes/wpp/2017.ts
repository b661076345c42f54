import { statute } from '../../citation.ts';

/** 《水污染防治法》（2017年修正）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const WPP = statute({
  code: 'WPP',
  title: '中华人民共和国水污染防治法',
  shortTitle: '水污染防治法',
  version: '2017年修正',
  from: '2018-01-01',
  to: '2026-08-15',
  basis: 'secondary',
  source: '2017年6月27日修正；生态环境法典施行后不再适用于新的行为',
  numbering: 'article',
  articles: [
    { no: 10, paras: 1, gist: '排放水污染物须达标并守总量' },
    { no: 83, paras: 1, items: { 1: 4 }, gist: '超标排放水污染物的处罚' },
  ],
});
