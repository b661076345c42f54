import { ARL, ARR, LITI, SCL } from '@lpt/law';
import { day } from '../../kernel/day.ts';
import { calendarDays, months, workingDays, years } from '../length.ts';
import type { DeadlineRow } from '../row.ts';

const reconsideration = {
  scope: 'general',
  direction: 'forward',
  counting: 'reconsideration',
  binds: 'organ',
} as const;

/** 没有告知救济权利的最长期限，复议、诉讼进行中的期限，重新作出行政行为和国家赔偿的期限。 */
export const remedyProceedingDeadlines = [
  {
    ...reconsideration,
    id: 'reconsideration-untold',
    rule: 'REM-02',
    title: '没有告知复议权利的，申请行政复议',
    articles: [ARL.art(20, { para: 3 })],
    length: years(1),
    runsFrom: '知道行政行为的内容',
    binds: 'party',
  },
  {
    id: 'litigation-untold',
    rule: 'REM-06',
    scope: 'general',
    title: '没有告知起诉期限的，提起行政诉讼',
    articles: [LITI.art(64, { para: 1 })],
    length: years(1),
    runsFrom: '知道行政行为的内容',
    direction: 'forward',
    counting: 'civil-procedure',
    binds: 'party',
  },
  {
    ...reconsideration,
    id: 'reconsideration-answer-simplified',
    rule: 'REM-10',
    title: '简易程序的复议，提交答复书和证据',
    articles: [ARL.art(54, { para: 1 }), ARL.art(88, { para: 2 })],
    length: workingDays(5),
    runsFrom: '收到复议申请书副本',
    from: day('2024-01-01'),
  },
  {
    ...reconsideration,
    id: 'reconsideration-decision',
    rule: 'REM-07',
    title: '复议机关作出复议决定',
    articles: [ARL.art(62, { para: 1 })],
    length: calendarDays(60),
    runsFrom: '复议机关受理',
    from: day('2024-01-01'),
    extensions: [
      {
        rule: 'REM-07',
        title: '情况复杂，延长复议决定的期限',
        approvedBy: '行政复议机构的负责人',
        length: calendarDays(30),
        atMost: calendarDays(30),
        times: 1,
        articles: [ARL.art(62, { para: 1 })],
      },
    ],
  },
  {
    ...reconsideration,
    id: 'reconsideration-decision-simplified',
    rule: 'REM-08',
    title: '简易程序的复议，复议机关作出复议决定',
    articles: [ARL.art(62, { para: 2 })],
    length: calendarDays(30),
    runsFrom: '复议机关受理',
    from: day('2024-01-01'),
  },
  {
    ...reconsideration,
    id: 'decision-remake',
    rule: 'REM-16',
    title: '依复议决定重新作出行政行为',
    articles: [ARL.art(64, { para: 1 }), ARR.art(58, { para: 1 })],
    length: calendarDays(60),
    runsFrom: '收到复议决定书',
    from: day('2026-07-01'),
  },
  {
    id: 'compensation',
    rule: 'REM-21',
    scope: 'general',
    title: '作出是否赔偿的决定',
    articles: [SCL.art(13, { para: 1 })],
    length: months(2),
    runsFrom: '收到赔偿申请',
    direction: 'forward',
    counting: 'civil-procedure',
    binds: 'organ',
  },
] as const satisfies readonly DeadlineRow[];
