import { ARL, ARR, LIT } from '@lpt/law';
import { day } from '../../kernel/day.ts';
import { calendarDays, months, workingDays } from '../length.ts';
import type { DeadlineRow } from '../row.ts';

const reconsideration = { scope: 'general', direction: 'forward', counting: 'reconsideration' } as const;
const suit = { scope: 'general', direction: 'forward', counting: 'civil-procedure' } as const;

/** 行政复议、行政诉讼的期限。 */
export const remedyDeadlines = [
  {
    ...reconsideration,
    id: 'reconsideration',
    rule: 'REM-01',
    title: '申请行政复议',
    articles: [ARL.art(20, { para: 1 })],
    length: calendarDays(60),
    runsFrom: '知道行政行为',
    binds: 'party',
  },
  {
    ...suit,
    id: 'litigation',
    rule: 'REM-04',
    title: '直接提起行政诉讼',
    articles: [LIT.art(46, { para: 1 })],
    length: months(6),
    runsFrom: '知道行政行为',
    binds: 'party',
  },
  {
    ...suit,
    id: 'litigation-after-reconsideration',
    rule: 'REM-05',
    title: '不服复议决定提起行政诉讼',
    articles: [LIT.art(45)],
    length: calendarDays(15),
    runsFrom: '收到复议决定书或者复议期满',
    binds: 'party',
  },
  {
    ...reconsideration,
    id: 'reconsideration-answer',
    rule: 'REM-09',
    title: '提交复议答复书和证据',
    articles: [ARL.art(48), ARL.art(88, { para: 2 })],
    length: workingDays(10),
    runsFrom: '收到复议申请书副本',
    binds: 'organ',
    from: day('2024-01-01'),
  },
  {
    ...suit,
    id: 'litigation-answer',
    rule: 'REM-11',
    title: '提交答辩状和证据',
    articles: [LIT.art(67, { para: 1 })],
    length: calendarDays(15),
    runsFrom: '收到起诉状副本',
    binds: 'organ',
  },
  {
    ...reconsideration,
    id: 'reconsideration-forwarding',
    rule: 'REM-13',
    title: '转送经本机关提出的复议申请',
    articles: [ARL.art(32, { para: 2 }), ARL.art(88, { para: 2 })],
    length: workingDays(5),
    runsFrom: '收到复议申请',
    binds: 'organ',
    from: day('2024-01-01'),
  },
  {
    ...reconsideration,
    id: 'self-correction',
    rule: 'REM-14',
    title: '收到复议申请后自行撤销、变更',
    articles: [ARR.art(38)],
    length: workingDays(5),
    runsFrom: '收到复议申请',
    binds: 'organ',
    from: day('2026-07-01'),
  },
] as const satisfies readonly DeadlineRow[];
