import { statute } from '../../citation.ts';

/** 《行政诉讼法》（2017年修正，2017-07-01起施行）。 */
export const LIT = statute({
  code: 'LIT',
  title: '中华人民共和国行政诉讼法',
  shortTitle: '行政诉讼法',
  version: '2017年修正',
  from: '2017-07-01',
  basis: 'text',
  source: '2017年6月27日全国人民代表大会常务委员会修正',
  numbering: 'article',
  articles: [
    { no: 26, paras: 6, gist: '谁作被告：原机关、复议机关、委托机关等' },
    { no: 34, paras: 2, gist: '被告举证，不交或者逾期视为没有证据' },
    { no: 35, paras: 1, gist: '诉讼中被告不得自行取证' },
    { no: 45, paras: 1, gist: '不服复议决定十五日内起诉' },
    { no: 46, paras: 2, gist: '直接起诉六个月，最长五年、不动产二十年' },
    { no: 56, paras: 2, items: { 1: 4 }, gist: '诉讼期间不停止执行，四种情形除外' },
    { no: 67, paras: 2, gist: '被告收到起诉状副本十五日内交证据并答辩' },
    { no: 69, paras: 1, gist: '行为合法的判决驳回诉讼请求' },
    { no: 70, paras: 1, items: { 1: 6 }, gist: '判决撤销的六种情形，可责令重作' },
    { no: 72, paras: 1, gist: '不履职的判决限期履行' },
    { no: 74, paras: 2, items: { 1: 2, 2: 3 }, gist: '确认违法而不撤销的情形' },
    { no: 75, paras: 1, gist: '重大明显违法的判决无效' },
    { no: 76, paras: 1, gist: '确认违法无效的可责令补救并赔偿' },
    { no: 77, paras: 2, gist: '处罚明显不当可判决变更，不得加重' },
    { no: 95, paras: 1, gist: '拒不履行裁判的，申请一审法院执行或者自行执行' },
    { no: 97, paras: 1, gist: '不起诉又不履行的，申请法院执行或者自行执行' },
  ],
});
