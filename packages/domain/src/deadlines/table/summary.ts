import { AGP, APL, MRP, TRP } from '@lpt/law';
import { calendarDays, workingDays } from '../length.ts';
import type { DeadlineRow } from '../row.ts';

const forward = { direction: 'forward', counting: 'case', binds: 'organ' } as const;
const filing = { ...forward, id: 'summary-filing', title: '当场处罚决定报所属机关备案' } as const;

/** 当场处罚的备案、当场收缴罚款的上交和缴付。 */
export const summaryDeadlines = [
  {
    ...filing,
    rule: 'SMP-07',
    scope: 'market',
    title: '当场处罚的材料交部门归档',
    articles: [MRP.art(70)],
    length: workingDays(7),
    runsFrom: '作出当场处罚决定',
  },
  {
    ...filing,
    rule: 'SMP-08',
    scope: 'agriculture',
    articles: [AGP.art(27), AGP.art(89, { para: 1 })],
    length: workingDays(2),
    runsFrom: '作出当场处罚决定（在水上的为抵岸）',
  },
  {
    ...filing,
    rule: 'SMP-09',
    scope: 'transport',
    articles: [TRP.art(61, { item: 8 })],
    length: calendarDays(5),
    runsFrom: '作出当场处罚决定',
  },
  {
    ...forward,
    id: 'cash-hand-in',
    rule: 'SMP-16',
    scope: 'general',
    title: '当场收缴的罚款交至行政机关',
    articles: [APL.art(71), APL.art(85)],
    length: workingDays(2),
    runsFrom: '收缴罚款（在水上的为抵岸）',
  },
  {
    ...forward,
    id: 'cash-banking',
    rule: 'SMP-17',
    scope: 'general',
    title: '将当场收缴的罚款缴付指定的银行',
    articles: [APL.art(71), APL.art(85)],
    length: workingDays(2),
    runsFrom: '机关收到当场收缴的罚款',
  },
] as const satisfies readonly DeadlineRow[];
