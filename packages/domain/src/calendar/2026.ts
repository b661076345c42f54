import { HN26 } from '@lpt/law';
import { day } from '../kernel/day.ts';
import type { CalendarYear } from './calendar-year.ts';

/** 2026年的放假和调休。 */
export const year2026: CalendarYear = {
  year: 2026,
  final: true,
  announcedBy: HN26,
  daysOff: [
    { name: '元旦', from: day('2026-01-01'), to: day('2026-01-03') },
    { name: '春节', from: day('2026-02-15'), to: day('2026-02-23') },
    { name: '清明节', from: day('2026-04-04'), to: day('2026-04-06') },
    { name: '劳动节', from: day('2026-05-01'), to: day('2026-05-05') },
    { name: '端午节', from: day('2026-06-19'), to: day('2026-06-21') },
    { name: '中秋节', from: day('2026-09-25'), to: day('2026-09-27') },
    { name: '国庆节', from: day('2026-10-01'), to: day('2026-10-07') },
  ],
  workedWeekends: [
    day('2026-01-04'),
    day('2026-02-14'),
    day('2026-02-28'),
    day('2026-05-09'),
    day('2026-09-20'),
    day('2026-10-10'),
  ],
  statutoryHolidays: [
    day('2026-01-01'),
    day('2026-02-16'),
    day('2026-02-17'),
    day('2026-02-18'),
    day('2026-02-19'),
    day('2026-04-05'),
    day('2026-05-01'),
    day('2026-05-02'),
    day('2026-06-19'),
    day('2026-09-25'),
    day('2026-10-01'),
    day('2026-10-02'),
    day('2026-10-03'),
  ],
};
