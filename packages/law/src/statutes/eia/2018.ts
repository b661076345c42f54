import { statute } from '../../citation.ts';

/** 《环境影响评价法》（2018年修正）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const EIA = statute({
  code: 'EIA',
  title: '中华人民共和国环境影响评价法',
  shortTitle: '环境影响评价法',
  version: '2018年修正',
  from: '2018-12-29',
  to: '2026-08-15',
  basis: 'secondary',
  source: '2018年12月29日修正；生态环境法典施行后不再适用于新的行为',
  numbering: 'article',
  articles: [
    { no: 25, paras: 1, gist: '环评未批不得开工' },
    { no: 31, paras: 1, gist: '未批先建的处罚，按总投资比例' },
  ],
});
