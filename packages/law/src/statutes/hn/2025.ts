import { statute } from '../../citation.ts';

/** 《国务院办公厅关于2025年部分节假日安排的通知》（2025年安排，2024-11-12起执行）。 */
export const HN25 = statute({
  code: 'HN25',
  title: '国务院办公厅关于2025年部分节假日安排的通知',
  shortTitle: '国务院办公厅关于2025年部分节假日安排的通知',
  version: '2025年安排',
  from: '2024-11-12',
  basis: 'text',
  source: '国办发明电〔2024〕12号',
  numbering: 'heading',
  articles: [
    { no: 1, paras: 1, gist: '元旦：一月一日放假' },
    { no: 2, paras: 1, gist: '春节：一月二十八日至二月四日放假，一月二十六日、二月八日上班' },
    { no: 3, paras: 1, gist: '清明节：四月四日至六日放假' },
    { no: 4, paras: 1, gist: '劳动节：五月一日至五日放假，四月二十七日上班' },
    { no: 5, paras: 1, gist: '端午节：五月三十一日至六月二日放假' },
    { no: 6, paras: 1, gist: '国庆中秋：十月一日至八日放假，九月二十八日、十月十一日上班' },
  ],
});
