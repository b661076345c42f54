import { statute } from '../../citation.ts';

/** 《全国年节及纪念日放假办法》（2024年修订，2025-01-01起施行）。 */
export const HOL24 = statute({
  code: 'HOL24',
  title: '全国年节及纪念日放假办法',
  shortTitle: '全国年节及纪念日放假办法',
  version: '2024年修订',
  from: '2025-01-01',
  succeeds: 'HOL13',
  basis: 'text',
  source: '国务院2024年11月10日修订',
  numbering: 'article',
  articles: [{ no: 2, paras: 1, items: { 1: 7 }, gist: '全体公民放假的节日，共十三天' }],
});
