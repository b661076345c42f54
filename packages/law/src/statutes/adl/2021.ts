import { statute } from '../../citation.ts';

/** 《广告法》（2021年修正）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const ADL = statute({
  code: 'ADL',
  title: '中华人民共和国广告法',
  shortTitle: '广告法',
  version: '2021年修正',
  from: '2021-04-29',
  basis: 'excerpt',
  source: '2021年4月29日修正',
  numbering: 'article',
  articles: [
    { no: 9, paras: 1, items: { 1: 11 }, gist: '广告不得出现的情形，含绝对化用语' },
    { no: 57, paras: 1, items: { 1: 7 }, gist: '发布禁止情形广告的处罚' },
  ],
});
