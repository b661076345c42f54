import { statute } from '../../citation.ts';

/** 《数据安全法》（2021年公布，2021-09-01起施行）。 */
export const DSL = statute({
  code: 'DSL',
  title: '中华人民共和国数据安全法',
  shortTitle: '数据安全法',
  version: '2021年公布',
  from: '2021-09-01',
  basis: 'text',
  source: '2021年6月10日全国人民代表大会常务委员会通过',
  numbering: 'article',
  articles: [
    { no: 38, paras: 1, gist: '国家机关收集使用数据须在职责范围内并保密' },
    { no: 39, paras: 1, gist: '建立数据安全制度，保障政务数据安全' },
    { no: 40, paras: 1, gist: '委托建设存储加工政务数据须批准并监督' },
    { no: 41, paras: 1, gist: '及时准确公开政务数据' },
  ],
});
