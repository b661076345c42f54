import { HN24 } from '@lpt/law';
import { day } from '../kernel/day.ts';
import type { CalendarYear } from './calendar-year.ts';

/** 2024年的放假和调休。 */
export const year2024: CalendarYear = {
  year: 2024,
  final: true,
  announcedBy: HN24,
  daysOff: [
    { name: '元旦', from: day('2024-01-01'), to: day('2024-01-01') },
    { name: '春节', from: day('2024-02-10'), to: day('2024-02-17') },
    { name: '清明节', from: day('2024-04-04'), to: day('2024-04-06') },
    { name: '劳动节', from: day('2024-05-01'), to: day('2024-05-05') },
    { name: '端午节', from: day('2024-06-10'), to: day('2024-06-10') },
    { name: '中秋节', from: day('2024-09-15'), to: day('2024-09-17') },
    { name: '国庆节', from: day('2024-10-01'), to: day('2024-10-07') },
  ],
  workedWeekends: [
    day('2024-02-04'),
    day('2024-02-18'),
    day('2024-04-07'),
    day('2024-04-28'),
    day('2024-05-11'),
    day('2024-09-14'),
    day('2024-09-29'),
    day('2024-10-12'),
  ],
  statutoryHolidays: [
    day('2024-01-01'),
    day('2024-02-10'),
    day('2024-02-11'),
    day('2024-02-12'),
    day('2024-04-04'),
    day('2024-05-01'),
    day('2024-06-10'),
    day('2024-09-17'),
    day('2024-10-01'),
    day('2024-10-02'),
    day('2024-10-03'),
  ],
};
