import { statute } from '../../citation.ts';

/** 《电子签名法》（2019年修正，2019-04-23起施行）。 */
export const ESL = statute({
  code: 'ESL',
  title: '中华人民共和国电子签名法',
  shortTitle: '电子签名法',
  version: '2019年修正',
  from: '2019-04-23',
  basis: 'text',
  source: '2019年4月23日全国人民代表大会常务委员会修正',
  numbering: 'article',
  articles: [
    { no: 5, paras: 1, items: { 1: 2 }, gist: '数据电文视为原件的条件' },
    { no: 6, paras: 1, items: { 1: 3 }, gist: '数据电文满足保存要求的条件' },
    { no: 7, paras: 1, gist: '数据电文不因其形式而被拒作证据' },
    { no: 8, paras: 1, items: { 1: 4 }, gist: '审查数据电文真实性看什么' },
    { no: 13, paras: 2, items: { 1: 4 }, gist: '可靠电子签名的四项条件' },
    { no: 14, paras: 1, gist: '可靠的电子签名与手签、盖章同效' },
  ],
});
