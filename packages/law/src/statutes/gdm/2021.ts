import { statute } from '../../citation.ts';

/** 《广东省市场监管条例》（2021年修正，2021-12-01起施行）。 */
export const GDM = statute({
  code: 'GDM',
  title: '广东省市场监管条例',
  shortTitle: '广东省市场监管条例',
  version: '2021年修正',
  from: '2021-12-01',
  basis: 'text',
  source: '广东省人民代表大会常务委员会2021年9月29日修正',
  numbering: 'article',
  articles: [
    { no: 25, paras: 2, gist: '年度检查计划公开，检查须有记录' },
    { no: 26, paras: 3, gist: '双随机全覆盖，合并联合，按信用风险定频次' },
    { no: 30, paras: 3, gist: '落实三项制度，细化裁量，三类执法上两平台流转' },
  ],
});
