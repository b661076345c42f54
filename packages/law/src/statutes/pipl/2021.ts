import { statute } from '../../citation.ts';

/** 《个人信息保护法》（2021年公布，2021-11-01起施行）。 */
export const PIPL = statute({
  code: 'PIPL',
  title: '中华人民共和国个人信息保护法',
  shortTitle: '个人信息保护法',
  version: '2021年公布',
  from: '2021-11-01',
  basis: 'text',
  source: '2021年8月20日全国人民代表大会常务委员会通过',
  numbering: 'article',
  articles: [
    { no: 5, paras: 1, gist: '合法、正当、必要、诚信' },
    { no: 6, paras: 2, gist: '目的明确、影响最小、范围最小' },
    { no: 13, paras: 2, items: { 1: 7 }, gist: '履行法定职责所必需的，不需本人同意' },
    { no: 19, paras: 1, gist: '保存期限取必要的最短时间' },
    { no: 25, paras: 1, gist: '不得公开个人信息，单独同意的除外' },
    { no: 28, paras: 2, gist: '什么是敏感个人信息，处理的前提' },
    { no: 29, paras: 1, gist: '处理敏感信息须单独同意，另有规定的除外' },
    { no: 33, paras: 1, gist: '国家机关处理个人信息适用本法' },
    { no: 34, paras: 1, gist: '国家机关处理个人信息不得超出职责所需' },
    { no: 35, paras: 1, gist: '应当告知本人，保密或者妨碍职责的除外' },
    { no: 36, paras: 1, gist: '境内存储，出境须安全评估' },
    { no: 37, paras: 1, gist: '授权组织比照国家机关' },
    { no: 51, paras: 1, items: { 1: 6 }, gist: '内部制度、分类、加密、权限、培训、预案' },
    { no: 55, paras: 1, items: { 1: 5 }, gist: '处理敏感信息等须先作影响评估并记录' },
    { no: 56, paras: 2, items: { 1: 3 }, gist: '影响评估的内容，报告和记录至少存三年' },
    { no: 57, paras: 2, items: { 1: 3 }, gist: '泄露时立即补救并通知主管部门和本人' },
  ],
});
