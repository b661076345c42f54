import { statute } from '../../citation.ts';

/** 《海关办理行政处罚案件程序规定》（2021年公布，2021-07-15起施行）。 */
export const CUP = statute({
  code: 'CUP',
  title: '中华人民共和国海关办理行政处罚案件程序规定',
  shortTitle: '海关办理行政处罚案件程序规定',
  version: '2021年公布',
  from: '2021-07-15',
  basis: 'text',
  source: '海关总署令第250号',
  numbering: 'article',
  articles: [
    { no: 22, paras: 2, gist: '期间起日不计，末日遇节假日顺延到其后第一个工作日' },
    { no: 76, paras: 3, gist: '立案六个月内决定，可延不超六个月，再延集体讨论；扣除时间' },
    { no: 103, paras: 1, items: { 1: 8 }, gist: '海关快速办理的条件和案件种类' },
    { no: 104, paras: 2, gist: '承认并有关键证据印证的可以不再取证，录音录像可以代替笔录' },
    { no: 105, paras: 1, gist: '快速办理立案七个工作日内出决定' },
    { no: 106, paras: 2, items: { 1: 5 }, gist: '应当转回普通办理的情形，已取证据仍可用' },
  ],
});
