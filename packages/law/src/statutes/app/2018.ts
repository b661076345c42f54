import { statute } from '../../citation.ts';

/** 《大气污染防治法》（2018年修正）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const APP = statute({
  code: 'APP',
  title: '中华人民共和国大气污染防治法',
  shortTitle: '大气污染防治法',
  version: '2018年修正',
  from: '2018-10-26',
  to: '2026-08-15',
  basis: 'secondary',
  source: '2018年10月26日修正；生态环境法典施行后不再适用于新的行为',
  numbering: 'article',
  articles: [
    { no: 18, paras: 1, gist: '向大气排污须达标并守总量' },
    { no: 99, paras: 1, items: { 1: 3 }, gist: '超标排放大气污染物的处罚' },
  ],
});
