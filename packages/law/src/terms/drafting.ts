import type { Term } from './term.ts';

/** 法律文件的结构与设定。 */
export const draftingTerms: readonly Term[] = [
  { zh: '条', en: 'article', identifier: 'article', source: 'npc' },
  { zh: '款', en: 'paragraph', identifier: 'para', source: 'npc' },
  { zh: '项', en: 'item', identifier: 'item', source: 'npc' },
  { zh: '目', en: 'sub-item', identifier: 'subItem', source: 'ours' },
  {
    zh: '（处罚的）设定',
    en: 'establishment',
    identifier: 'establishment',
    note: 'the making of a penalty by legislation, not its imposition',
    source: 'npc',
  },
];
