import { statute } from '../../citation.ts';

/** 《行政许可法》（2019年修正，2019-04-23起施行）。 */
export const ALI = statute({
  code: 'ALI',
  title: '中华人民共和国行政许可法',
  shortTitle: '行政许可法',
  version: '2019年修正',
  from: '2019-04-23',
  basis: 'text',
  source: '2019年4月23日全国人民代表大会常务委员会修正',
  numbering: 'article',
  articles: [
    { no: 61, paras: 3, gist: '核查被许可人材料，检查记录签字归档可查阅' },
    { no: 62, paras: 2, gist: '对被许可人产品抽样和场所检查' },
    { no: 69, paras: 4, items: { 1: 5 }, gist: '可以撤销许可的情形' },
    { no: 70, paras: 1, items: { 1: 6 }, gist: '应当注销许可的情形' },
  ],
});
