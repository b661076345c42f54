import { statute } from '../../citation.ts';

/** 《广东省行政检查办法》（2020年公布，2020-06-01起施行）。未见全文，只登记见过的条文。 */
export const GDI = statute({
  code: 'GDI',
  title: '广东省行政检查办法',
  shortTitle: '广东省行政检查办法',
  version: '2020年公布',
  from: '2020-06-01',
  basis: 'excerpt',
  source: '广东省人民政府规章；只见第一条至第九条',
  numbering: 'article',
  articles: [{ no: 4, paras: 3, gist: '检查分日常检查和专项检查' }],
});
