import type { Term } from './term.ts';

/** 调查与证据。 */
export const evidenceTerms: readonly Term[] = [
  {
    zh: '调查取证',
    en: 'investigation and evidence collection',
    identifier: 'investigation',
    source: 'government',
  },
  { zh: '证据', en: 'evidence', identifier: 'evidence', source: 'ours' },
  { zh: '抽样取证', en: 'sampling', identifier: 'sampling', source: 'ours' },
  {
    zh: '先行登记保存',
    en: 'registration and preservation in advance',
    identifier: 'preservation',
    also: ['EvidencePreserved'],
    source: 'ours',
  },
  {
    zh: '勘验笔录 / 现场笔录',
    en: 'inquest record / on-site record',
    identifier: 'inquestRecord',
    also: ['siteRecord'],
    source: 'ours',
  },
  { zh: '询问笔录', en: 'record of questioning', identifier: 'questioningRecord', source: 'ours' },
  { zh: '鉴定意见', en: 'expert opinion', identifier: 'expertOpinion', source: 'ours' },
  { zh: '音像记录', en: 'audio-visual record', identifier: 'recording', source: 'ours' },
];
