import { statute } from '../../citation.ts';

/** 《建设项目环境保护管理条例》（2017年修订）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const EPR = statute({
  code: 'EPR',
  title: '建设项目环境保护管理条例',
  shortTitle: '建设项目环境保护管理条例',
  version: '2017年修订',
  from: '2017-10-01',
  basis: 'secondary',
  source: '国务院令第682号；与生态环境法典的衔接未核对',
  numbering: 'article',
  articles: [
    { no: 15, paras: 1, gist: '环保设施三同时' },
    { no: 19, paras: 1, gist: '环保设施验收后方可投产' },
    { no: 23, paras: 1, gist: '违反三同时的处罚' },
  ],
});
