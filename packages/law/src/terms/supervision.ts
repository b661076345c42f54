import type { Term } from './term.ts';

/** 公示、记录与监督。 */
export const supervisionTerms: readonly Term[] = [
  {
    zh: '执法公示 / 全过程记录',
    en: 'information disclosure / full-process recording',
    identifier: 'disclosure',
    also: ['fullRecord'],
    source: 'government',
  },
  {
    zh: '行政执法监督',
    en: 'administrative law enforcement supervision',
    identifier: 'supervision',
    source: 'press',
  },
  { zh: '监督通知书', en: 'supervision notice', identifier: 'supervisionNotice', source: 'press' },
  {
    zh: '监督督办函',
    en: 'supervision urging letter',
    identifier: 'supervisionUrging',
    note: 'the first of the three documents of the national regulation',
    source: 'ours',
  },
  { zh: '监督意见书', en: 'supervision opinion', identifier: 'supervisionOpinion', source: 'press' },
  { zh: '监督决定书', en: 'supervision decision', identifier: 'supervisionDecision', source: 'press' },
  {
    zh: '日常 / 重点 / 专项监督',
    en: 'daily / focused / special supervision',
    identifier: 'daily',
    also: ['focused', 'special'],
    source: 'press',
  },
  { zh: '案卷评查', en: 'dossier review', identifier: 'dossierReview', source: 'ours' },
];
