import { statute } from '../../citation.ts';

/** 《国务院办公厅关于进一步规范行政裁量权基准制定和管理工作的意见》（2022年印发，2022-07-29起执行）。 */
export const SC27 = statute({
  code: 'SC27',
  title: '国务院办公厅关于进一步规范行政裁量权基准制定和管理工作的意见',
  shortTitle: '国务院办公厅关于进一步规范行政裁量权基准制定和管理工作的意见',
  version: '2022年印发',
  from: '2022-07-29',
  basis: 'text',
  source: '国办发〔2022〕27号',
  numbering: 'part',
  articles: [
    { no: 4, paras: 1, gist: '谁制定裁量基准' },
    { no: 5, paras: 1, gist: '制定权限和细化的限度' },
    { no: 6, paras: 1, gist: '处罚裁量：分档、从轻从重、不得一刀切' },
    { no: 9, paras: 1, gist: '强制、检查的裁量' },
    { no: 10, paras: 1, gist: '制定程序：公开征求、合法性审核、集体讨论、公布' },
    { no: 11, paras: 1, gist: '制定前充分研究论证' },
    { no: 12, paras: 1, gist: '决定书写明基准适用，偏离须批准或者集体讨论并归档' },
    { no: 13, paras: 1, gist: '以检查、评查、评议监督基准执行' },
    { no: 14, paras: 1, gist: '把裁量基准嵌入执法系统' },
  ],
});
