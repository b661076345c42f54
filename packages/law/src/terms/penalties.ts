import type { Term } from './term.ts';

/** 违法行为、处罚种类与裁量。 */
export const penaltyTerms: readonly Term[] = [
  { zh: '违法行为', en: 'violation of law', identifier: 'violation', source: 'npc' },
  {
    zh: '警告、通报批评',
    en: 'warning, circulated criticism',
    identifier: 'warning',
    also: ['circulatedCriticism'],
    source: 'npc',
  },
  { zh: '罚款', en: 'fine', identifier: 'fine', source: 'npc' },
  { zh: '没收违法所得', en: 'confiscation of illegal gains', identifier: 'confiscateGains', source: 'npc' },
  {
    zh: '没收非法财物',
    en: 'confiscation of illegal property',
    identifier: 'confiscateProperty',
    source: 'npc',
  },
  { zh: '暂扣许可证件', en: 'temporary suspension of licence', identifier: 'suspendLicence', source: 'ours' },
  { zh: '吊销许可证件', en: 'revocation of licence', identifier: 'revokeLicence', source: 'npc' },
  {
    zh: '降低资质等级',
    en: 'lowering the level of qualification',
    identifier: 'lowerQualification',
    source: 'npc',
  },
  {
    zh: '责令停产停业',
    en: 'ordering suspension of production or business',
    identifier: 'suspendBusiness',
    source: 'npc',
  },
  { zh: '责令关闭', en: 'ordering closure of business', identifier: 'closeBusiness', source: 'npc' },
  {
    zh: '限制从业',
    en: 'restriction on engaging in certain business operations',
    identifier: 'restrictPractice',
    source: 'npc',
  },
  {
    zh: '限制开展生产经营活动',
    en: 'restriction on production or business activities',
    identifier: 'restrictBusiness',
    source: 'ours',
  },
  { zh: '行政拘留', en: 'administrative detention', identifier: 'detention', source: 'ours' },
  { zh: '责令改正', en: 'order to rectify', identifier: 'orderRectification', source: 'npc' },
  { zh: '从轻 / 减轻', en: 'lighter / mitigated', identifier: 'lighter', also: ['mitigated'], source: 'npc' },
  { zh: '从重', en: 'heavier', identifier: 'heavier', source: 'ours' },
  { zh: '不予处罚', en: 'no penalty imposed', identifier: 'noPenalty', source: 'npc' },
  {
    zh: '裁量权基准',
    en: 'administrative discretion benchmark',
    identifier: 'benchmark',
    source: 'published-translation',
  },
  { zh: '违法所得', en: 'illegal gains', identifier: 'illegalGains', source: 'npc' },
];
