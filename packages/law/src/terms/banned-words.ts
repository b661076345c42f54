import type { BannedWord } from './term.ts';

/** 假朋友：英文里一个词对应几个法律概念，代码里不用或者不单独用。 */
export const bannedWords: readonly BannedWord[] = [
  {
    word: 'seizure',
    when: 'always',
    why: 'translations use it for 查封 and for 扣押',
    instead: ['sealing', 'impoundment'],
  },
  {
    word: 'notice',
    when: 'alone',
    why: 'three different documents are notices',
    instead: ['penaltyNotice', 'supervisionNotice', 'demandNotice'],
  },
  {
    word: 'decision',
    when: 'alone',
    why: 'every organ in the case decides something',
    instead: ['penaltyDecision', 'supervisionDecision'],
  },
  {
    word: 'enforcement',
    when: 'alone',
    why: 'official English uses it for 实施, 执行 and 执法',
    instead: ['impose', 'execute', 'lawEnforcement'],
  },
  {
    word: 'establishment',
    when: 'alone',
    why: '设定 is the making of a penalty by legislation, not its imposition',
    instead: ['impose'],
  },
  { word: 'clause', when: 'always', why: '款 is a paragraph', instead: ['para'] },
  { word: 'section', when: 'always', why: '条 is an article', instead: ['article'] },
];
