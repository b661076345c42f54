import { statute } from '../../citation.ts';

/** 《档案法》（2020年修订，2021-01-01起施行）。 */
export const ARC = statute({
  code: 'ARC',
  title: '中华人民共和国档案法',
  shortTitle: '档案法',
  version: '2020年修订',
  from: '2021-01-01',
  basis: 'text',
  source: '2020年6月20日全国人民代表大会常务委员会修订',
  numbering: 'article',
  articles: [
    { no: 13, paras: 2, items: { 1: 5 }, gist: '应当归档的材料范围' },
    { no: 14, paras: 2, gist: '应归档材料按时移交，不得拒绝或者据为己有' },
    { no: 15, paras: 2, gist: '按期向档案馆移交档案' },
    { no: 16, paras: 1, gist: '机构变动时档案怎样移交' },
    { no: 36, paras: 1, gist: '推进电子档案系统并与办公系统衔接' },
    { no: 37, paras: 3, gist: '电子档案来源可靠、程序规范、要素合规的，与纸质同效' },
    { no: 39, paras: 3, gist: '电子档案经安全网络或者介质移交并检测' },
  ],
});
