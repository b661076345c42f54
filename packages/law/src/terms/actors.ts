import type { Term } from './term.ts';

/** 执法活动、主体与参加人。 */
export const actorTerms: readonly Term[] = [
  {
    zh: '行政执法',
    en: 'administrative law enforcement',
    identifier: 'lawEnforcement',
    source: 'government',
  },
  { zh: '行政处罚', en: 'administrative penalty', identifier: 'penalty', source: 'npc' },
  {
    zh: '行政强制',
    en: 'administrative coercion',
    identifier: 'coercion',
    note: 'another published translation says compulsion',
    source: 'published-translation',
  },
  {
    zh: '行政强制措施',
    en: 'administrative coercive measure',
    identifier: 'coerciveMeasure',
    source: 'published-translation',
  },
  {
    zh: '行政强制执行',
    en: 'coercive execution',
    identifier: 'coerciveExecution',
    note: 'translations say administrative enforcement; renamed here because enforcement is ambiguous',
    source: 'published-translation',
  },
  { zh: '行政检查', en: 'administrative inspection', identifier: 'inspection', source: 'ours' },
  { zh: '行政许可', en: 'administrative licence', identifier: 'licence', source: 'ours' },
  { zh: '行政机关', en: 'administrative organ', identifier: 'organ', source: 'npc' },
  { zh: '执法主体', en: 'enforcement body', identifier: 'enforcementBody', source: 'ours' },
  { zh: '执法人员', en: 'enforcement officer', identifier: 'officer', source: 'ours' },
  { zh: '执法证件', en: 'law enforcement certificate', identifier: 'certificate', source: 'ours' },
  {
    zh: '执法事项',
    en: 'enforcement matter',
    identifier: 'matter',
    note: 'never call a case a matter',
    source: 'ours',
  },
  { zh: '委托', en: 'delegation', identifier: 'delegation', source: 'ours' },
  { zh: '当事人', en: 'party (concerned)', identifier: 'party', source: 'npc' },
  {
    zh: '第三人 / 利害关系人',
    en: 'third party / interested person',
    identifier: 'thirdParty',
    source: 'ours',
  },
  { zh: '代理人', en: 'agent', identifier: 'agent', source: 'npc' },
  { zh: '调查人员', en: 'investigator', identifier: 'investigator', source: 'npc' },
  { zh: '负责人', en: 'person in charge', identifier: 'personInCharge', source: 'ours' },
  { zh: '见证人', en: 'witness to the act', identifier: 'attestingWitness', source: 'ours' },
];
