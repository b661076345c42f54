import { statute } from '../../citation.ts';

/** 《旅游法》（2018年修正）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const TML = statute({
  code: 'TML',
  title: '中华人民共和国旅游法',
  shortTitle: '旅游法',
  version: '2018年修正',
  from: '2018-10-26',
  basis: 'excerpt',
  source: '2018年10月26日修正',
  numbering: 'article',
  articles: [
    { no: 28, paras: 1, gist: '经营旅行社须取得许可' },
    { no: 95, paras: 2, gist: '无证经营旅行社的处罚，按违法所得分档' },
  ],
});
