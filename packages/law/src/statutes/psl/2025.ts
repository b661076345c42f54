import { statute } from '../../citation.ts';

/** 《治安管理处罚法》（2025年修订，2026-01-01起施行）。未见全文，只登记见过的条文。 */
export const PSL = statute({
  code: 'PSL',
  title: '中华人民共和国治安管理处罚法',
  shortTitle: '治安管理处罚法',
  version: '2025年修订',
  from: '2026-01-01',
  basis: 'excerpt',
  source: '2025年6月27日全国人民代表大会常务委员会修订',
  numbering: 'article',
  articles: [
    { no: 16, paras: 1, gist: '两种以上违法分别决定、合并执行，拘留最长二十日' },
    { no: 17, paras: 2, gist: '共同违法按作用分别处罚' },
    { no: 25, paras: 2, gist: '治安违法追责时效六个月' },
  ],
});
