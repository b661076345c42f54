import { statute } from '../../citation.ts';

/** 《食品安全法》（2021年修正）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const FSL = statute({
  code: 'FSL',
  title: '中华人民共和国食品安全法',
  shortTitle: '食品安全法',
  version: '2021年修正',
  from: '2021-04-29',
  basis: 'excerpt',
  source: '2021年4月29日修正；以后的修改未核对',
  numbering: 'article',
  articles: [
    { no: 34, paras: 1, items: { 1: 13 }, gist: '禁止生产经营的食品，含超过保质期的' },
    { no: 35, paras: 2, gist: '食品生产经营须取得许可' },
    { no: 53, paras: 2, gist: '进货查验供货者许可和合格证明并留记录' },
    { no: 122, paras: 2, gist: '无证从事食品生产经营的处罚，按货值分两档' },
    { no: 124, paras: 3, items: { 1: 9 }, gist: '经营超过保质期食品等行为的处罚，按货值分两档' },
    { no: 126, paras: 3, items: { 1: 13 }, gist: '未查验等行为先改正警告，拒不改正罚款' },
  ],
});
