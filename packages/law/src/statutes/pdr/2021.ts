import { statute } from '../../citation.ts';

/** 《排污许可管理条例》（2021年公布）。只登记违法事项引用的条，款项数只记到引用之处。 */
export const PDR = statute({
  code: 'PDR',
  title: '排污许可管理条例',
  shortTitle: '排污许可管理条例',
  version: '2021年公布',
  from: '2021-03-01',
  basis: 'excerpt',
  source: '国务院令第736号；与生态环境法典的衔接未核对',
  numbering: 'article',
  articles: [
    { no: 2, paras: 1, gist: '列管单位须取得排污许可证' },
    { no: 33, paras: 2, gist: '无证排污的处罚' },
  ],
});
