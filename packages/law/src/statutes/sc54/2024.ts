import { statute } from '../../citation.ts';

/** 《国务院办公厅关于严格规范涉企行政检查的意见》（2024年印发，2024-12-30起执行）。只见公开转述，引用前须核对原文。 */
export const SC54 = statute({
  code: 'SC54',
  title: '国务院办公厅关于严格规范涉企行政检查的意见',
  shortTitle: '国务院办公厅关于严格规范涉企行政检查的意见',
  version: '2024年印发',
  from: '2024-12-30',
  basis: 'secondary',
  source: '国办发〔2024〕54号；未见全文，段号为本库整理，引用时只写书名',
  numbering: 'whole',
  articles: [
    { no: 2, paras: 1, gist: '只有合法主体和持证人员可以检查，第三方和外包一律禁止' },
    { no: 3, paras: 1, gist: '检查事项须公布，检查前须批准' },
    { no: 4, paras: 1, gist: '能合并联合的不重复，公布年度频次上限，先通知' },
    { no: 6, paras: 1, gist: '五个严禁、八个不得' },
    { no: 7, paras: 1, gist: '违规检查企业有权拒绝并投诉' },
  ],
});
