import { statute } from '../../citation.ts';

/** 《广东省人民政府办公厅关于严格规范涉企行政检查的实施意见》（2025年印发，2025-07-01起执行）。未见全文，只登记见过的条文。 */
export const GD15 = statute({
  code: 'GD15',
  title: '广东省人民政府办公厅关于严格规范涉企行政检查的实施意见',
  shortTitle: '广东省人民政府办公厅关于严格规范涉企行政检查的实施意见',
  version: '2025年印发',
  from: '2025-07-01',
  basis: 'excerpt',
  source: '粤府办〔2025〕15号；只见第一部分（一）至（三），成文日只知为2025年7月',
  numbering: 'part',
  articles: [{ no: 2, heading: 1, paras: 1, gist: '检查事项在省系统认领公布，无依据的清理' }],
});
