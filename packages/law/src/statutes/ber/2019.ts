import { statute } from '../../citation.ts';

/** 《优化营商环境条例》（2019年公布，2020-01-01起施行）。 */
export const BER = statute({
  code: 'BER',
  title: '优化营商环境条例',
  shortTitle: '优化营商环境条例',
  version: '2019年公布',
  from: '2020-01-01',
  basis: 'text',
  source: '国务院2019年10月22日公布',
  numbering: 'article',
  articles: [{ no: 54, paras: 2, gist: '双随机、一公开，检查尽可能合并联合' }],
});
