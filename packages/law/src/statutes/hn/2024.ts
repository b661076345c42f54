import { statute } from '../../citation.ts';

/** 《国务院办公厅关于2024年部分节假日安排的通知》（2024年安排，2023-10-25起执行）。 */
export const HN24 = statute({
  code: 'HN24',
  title: '国务院办公厅关于2024年部分节假日安排的通知',
  shortTitle: '国务院办公厅关于2024年部分节假日安排的通知',
  version: '2024年安排',
  from: '2023-10-25',
  basis: 'text',
  source: '国办发明电〔2023〕7号',
  numbering: 'heading',
  articles: [
    { no: 1, paras: 1, gist: '元旦：一月一日放假，与周末连休' },
    { no: 2, paras: 1, gist: '春节：二月十日至十七日放假，二月四日、十八日上班' },
    { no: 3, paras: 1, gist: '清明节：四月四日至六日放假，七日上班' },
    { no: 4, paras: 1, gist: '劳动节：五月一日至五日放假，四月二十八日、五月十一日上班' },
    { no: 5, paras: 1, gist: '端午节：六月十日放假' },
    { no: 6, paras: 1, gist: '中秋节：九月十五日至十七日放假，十四日上班' },
    { no: 7, paras: 1, gist: '国庆节：十月一日至七日放假，九月二十九日、十月十二日上班' },
  ],
});
