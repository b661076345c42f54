import { statute } from '../../citation.ts';

/** 《民营经济促进法》（2025年公布，2025-05-20起施行）。未见全文，只登记见过的条文。 */
export const PEL = statute({
  code: 'PEL',
  title: '中华人民共和国民营经济促进法',
  shortTitle: '民营经济促进法',
  version: '2025年公布',
  from: '2025-05-20',
  basis: 'excerpt',
  source: '2025年4月30日全国人民代表大会常务委员会通过',
  numbering: 'article',
  articles: [
    { no: 50, paras: 1, gist: '执法少影响民营企业正常经营，及时回应诉求' },
    { no: 51, paras: 1, gist: '平等处罚、过罚相当，该轻减免的轻减免' },
    { no: 52, paras: 2, gist: '信息共享、分级分类，双随机并尽量合并联合' },
    { no: 53, paras: 2, gist: '受理执法投诉举报，建立涉企诉求沟通机制' },
    { no: 62, paras: 1, gist: '查封扣押冻结不得超权限、范围、数额、时限，分清各方财产' },
    { no: 64, paras: 2, gist: '规范异地执法，不得为利益异地执法' },
  ],
});
