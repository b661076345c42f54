import { statute } from '../../citation.ts';

/** 《全国年节及纪念日放假办法》（2013年修订，2014-01-01起施行）。 */
export const HOL13 = statute({
  code: 'HOL13',
  title: '全国年节及纪念日放假办法',
  shortTitle: '全国年节及纪念日放假办法',
  version: '2013年修订',
  from: '2014-01-01',
  to: '2025-01-01',
  basis: 'text',
  source: '国务院2013年12月11日修订',
  numbering: 'article',
  articles: [{ no: 2, paras: 1, items: { 1: 7 }, gist: '全体公民放假的节日，共十一天' }],
});
