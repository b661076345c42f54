import { statute } from '../../citation.ts';

/** 《国务院办公厅关于推广随机抽查规范事中事后监管的通知》（2015年印发，2015-07-29起执行）。 */
export const SC58 = statute({
  code: 'SC58',
  title: '国务院办公厅关于推广随机抽查规范事中事后监管的通知',
  shortTitle: '国务院办公厅关于推广随机抽查规范事中事后监管的通知',
  version: '2015年印发',
  from: '2015-07-29',
  basis: 'text',
  source: '国办发〔2015〕58号',
  numbering: 'part',
  articles: [
    { no: 1, heading: 2, paras: 1, gist: '制定并公布随机抽查清单，清单之外不得擅自抽查' },
    { no: 2, heading: 2, paras: 1, gist: '随机抽对象、随机派人，全程留痕' },
  ],
});
