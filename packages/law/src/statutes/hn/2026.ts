import { statute } from '../../citation.ts';

/** 《国务院办公厅关于2026年部分节假日安排的通知》（2026年安排，2025-11-04起执行）。 */
export const HN26 = statute({
  code: 'HN26',
  title: '国务院办公厅关于2026年部分节假日安排的通知',
  shortTitle: '国务院办公厅关于2026年部分节假日安排的通知',
  version: '2026年安排',
  from: '2025-11-04',
  basis: 'text',
  source: '国务院办公厅2025年11月4日通知，文号未核对',
  numbering: 'heading',
  articles: [
    { no: 1, paras: 1, gist: '元旦：一月一日至三日放假，四日上班' },
    { no: 2, paras: 1, gist: '春节：二月十五日至二十三日放假，十四日、二十八日上班' },
    { no: 3, paras: 1, gist: '清明节：四月四日至六日放假' },
    { no: 4, paras: 1, gist: '劳动节：五月一日至五日放假，九日上班' },
    { no: 5, paras: 1, gist: '端午节：六月十九日至二十一日放假' },
    { no: 6, paras: 1, gist: '中秋节：九月二十五日至二十七日放假' },
    { no: 7, paras: 1, gist: '国庆节：十月一日至七日放假，九月二十日、十月十日上班' },
  ],
});
