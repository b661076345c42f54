import { statute } from '../../citation.ts';

/** 《医疗保障行政处罚程序暂行规定》（2021年公布，2021-07-15起施行）。 */
export const MIP = statute({
  code: 'MIP',
  title: '医疗保障行政处罚程序暂行规定',
  shortTitle: '医疗保障行政处罚程序暂行规定',
  version: '2021年公布',
  from: '2021-07-15',
  basis: 'text',
  source: '国家医疗保障局2021年公布',
  numbering: 'article',
  articles: [
    { no: 14, paras: 1, gist: '线索十五个工作日内核查，可延十五个工作日' },
    { no: 26, paras: 2, gist: '先行登记保存须批准，紧急的二十四小时内补批' },
    { no: 40, paras: 2, gist: '法制审核十个工作日，可延十个工作日' },
    { no: 45, paras: 4, gist: '九十日内决定，可延三十日，再延不超六十日；扣除时间' },
    { no: 58, paras: 1, gist: '期间起日不计，末日遇法定节假日顺延' },
  ],
});
