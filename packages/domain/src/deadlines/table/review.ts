import { AGP, CNP, GDL, MRP } from '@lpt/law';
import { calendarDays, workingDays } from '../length.ts';
import type { DeadlineRow } from '../row.ts';

const common = {
  id: 'legal-review',
  title: '法制审核',
  runsFrom: '收到送审材料',
  direction: 'forward',
  binds: 'organ',
  counting: 'case',
} as const;

/** 法制审核（案件审核）的期限。 */
export const reviewDeadlines = [
  {
    ...common,
    rule: 'REV-06',
    scope: 'market',
    articles: [MRP.art(55)],
    length: workingDays(10),
    extensions: [
      {
        rule: 'REV-06',
        title: '特殊情况，延长审核期限',
        approvedBy: '市场监督管理部门负责人',
        times: 1,
        articles: [MRP.art(55)],
      },
    ],
  },
  {
    ...common,
    rule: 'REV-07',
    scope: 'guangdong',
    articles: [GDL.art(18)],
    length: workingDays(5),
    yieldsToDepartmentRule: true,
    extensions: [
      {
        rule: 'REV-07',
        title: '案情复杂，延长审核期限',
        approvedBy: '分管负责人',
        length: workingDays(3),
        atMost: workingDays(3),
        times: 1,
        articles: [GDL.art(18)],
      },
    ],
  },
  {
    ...common,
    rule: 'REV-13',
    scope: 'agriculture',
    articles: [AGP.art(53)],
    length: workingDays(5),
    extensions: [
      {
        rule: 'REV-13',
        title: '特殊情况，延长审核期限',
        approvedBy: '农业行政处罚机关负责人',
        length: calendarDays(15),
        times: 1,
        articles: [AGP.art(53)],
      },
    ],
  },
  {
    ...common,
    rule: 'REV-14',
    scope: 'construction',
    articles: [CNP.art(25)],
    length: workingDays(10),
  },
] as const satisfies readonly DeadlineRow[];
