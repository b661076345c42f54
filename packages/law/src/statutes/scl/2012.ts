import { statute } from '../../citation.ts';

/** 《国家赔偿法》（2012年修正，2013-01-01起施行）。 */
export const SCL = statute({
  code: 'SCL',
  title: '中华人民共和国国家赔偿法',
  shortTitle: '国家赔偿法',
  version: '2012年修正',
  from: '2013-01-01',
  basis: 'text',
  source: '2012年10月26日全国人民代表大会常务委员会修正',
  numbering: 'article',
  articles: [
    { no: 4, paras: 1, items: { 1: 4 }, gist: '侵犯财产权可索赔的情形，含违法罚款、查封扣押' },
    { no: 9, paras: 2, gist: '先向赔偿义务机关提出，可随复议诉讼一并提' },
    { no: 13, paras: 3, gist: '两个月内作出是否赔偿的决定' },
    { no: 14, paras: 2, gist: '逾期或者不服的三个月内起诉' },
  ],
});
