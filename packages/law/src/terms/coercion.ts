import type { Term } from './term.ts';

/** 强制措施与执行。 */
export const coercionTerms: readonly Term[] = [
  {
    zh: '查封',
    en: 'sealing up',
    identifier: 'sealing',
    note: 'translations say seizure, which is banned here; sealing up was seen in news of the 2007 draft',
    source: 'press',
  },
  {
    zh: '扣押',
    en: 'impoundment',
    identifier: 'impoundment',
    note: 'another published translation says detainment',
    source: 'published-translation',
  },
  { zh: '冻结', en: 'freezing', identifier: 'freezing', source: 'published-translation' },
  { zh: '催告', en: 'written demand', identifier: 'demandNotice', source: 'ours' },
  {
    zh: '代履行',
    en: 'performance on behalf of the party',
    identifier: 'substitutePerformance',
    source: 'published-translation',
  },
  {
    zh: '加处罚款 / 滞纳金',
    en: 'additional fine / late fee',
    identifier: 'additionalFine',
    also: ['lateFee'],
    source: 'ours',
  },
  { zh: '划拨', en: 'transfer of deposits', identifier: 'depositTransfer', source: 'ours' },
  { zh: '执行协议', en: 'execution agreement', identifier: 'executionAgreement', source: 'ours' },
  {
    zh: '申请人民法院强制执行',
    en: "application to the people's court for enforcement",
    identifier: 'courtExecution',
    source: 'published-translation',
  },
];
