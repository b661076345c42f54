import { statute } from '../../citation.ts';

/** 《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》（2018年公布，2018-02-08起施行）。 */
export const LITI = statute({
  code: 'LITI',
  title: '最高人民法院关于适用《中华人民共和国行政诉讼法》的解释',
  shortTitle: '最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释',
  version: '2018年公布',
  from: '2018-02-08',
  basis: 'text',
  source: '法释〔2018〕1号',
  numbering: 'article',
  articles: [
    { no: 64, paras: 2, gist: '未告知起诉期限的，从知道起算，最长一年' },
    { no: 96, paras: 1, items: { 1: 3 }, gist: '程序轻微违法：处理期限、通知送达等且无实质损害' },
    { no: 156, paras: 1, gist: '自起诉期满之日起三个月内申请非诉执行，逾期不受理' },
    { no: 157, paras: 2, gist: '向机关所在地基层法院申请，不动产归所在地' },
    { no: 159, paras: 1, gist: '可能逃避执行的，可申请财产保全' },
    { no: 161, paras: 2, items: { 1: 4 }, gist: '裁定不准予执行的四种情形和复议' },
  ],
});
