import { statute } from '../../citation.ts';

/** 《档案法实施条例》（2024年公布，2024-03-01起施行）。 */
export const ARCR = statute({
  code: 'ARCR',
  title: '中华人民共和国档案法实施条例',
  shortTitle: '档案法实施条例',
  version: '2024年公布',
  from: '2024-03-01',
  basis: 'text',
  source: '国务院2024年1月12日公布',
  numbering: 'article',
  articles: [
    { no: 19, paras: 3, gist: '收集整理交档，归档范围和保管期限报同级档案部门同意' },
    { no: 20, paras: 4, gist: '县级档案满十年、市级以上满二十年移交' },
    { no: 24, paras: 2, gist: '保管期满须鉴定，销毁依规定' },
    { no: 39, paras: 1, items: { 1: 3 }, gist: '电子档案可靠的三项条件' },
    { no: 40, paras: 3, gist: '电子档案的移交和接收检测' },
    { no: 41, paras: 2, gist: '重要电子档案异地备份和灾备' },
  ],
});
