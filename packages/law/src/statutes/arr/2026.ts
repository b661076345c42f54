import { statute } from '../../citation.ts';

/** 《行政复议法实施条例》（2026年修订，2026-07-01起施行）。未见全文，只登记见过的条文。 */
export const ARR = statute({
  code: 'ARR',
  title: '中华人民共和国行政复议法实施条例',
  shortTitle: '行政复议法实施条例',
  version: '2026年修订',
  from: '2026-07-01',
  basis: 'excerpt',
  source: '国务院2026年4月29日修订',
  numbering: 'article',
  articles: [
    { no: 23, paras: 2, items: { 1: 6 }, gist: '各种送达方式下复议期限从哪日起算' },
    { no: 25, paras: 1, gist: '可能不利的行为须告知复议权利、机关和期限' },
    { no: 38, paras: 2, gist: '经原机关提交的，认为有错的五个工作日内自行纠正' },
    { no: 58, paras: 3, gist: '责令重作无法定期限的为六十日，不得重复原行为' },
  ],
});
