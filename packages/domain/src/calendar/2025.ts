import { HN25 } from '@lpt/law';
import { day } from '../kernel/day.ts';
import type { CalendarYear } from './calendar-year.ts';

/** 2025年的放假和调休。 */
export const year2025: CalendarYear = {
  year: 2025,
  final: true,
  announcedBy: HN25,
  daysOff: [
    { name: '元旦', from: day('2025-01-01'), to: day('2025-01-01') },
    { name: '春节', from: day('2025-01-28'), to: day('2025-02-04') },
    { name: '清明节', from: day('2025-04-04'), to: day('2025-04-06') },
    { name: '劳动节', from: day('2025-05-01'), to: day('2025-05-05') },
    { name: '端午节', from: day('2025-05-31'), to: day('2025-06-02') },
    { name: '国庆节、中秋节', from: day('2025-10-01'), to: day('2025-10-08') },
  ],
  workedWeekends: [
    day('2025-01-26'),
    day('2025-02-08'),
    day('2025-04-27'),
    day('2025-09-28'),
    day('2025-10-11'),
  ],
  statutoryHolidays: [
    day('2025-01-01'),
    day('2025-01-28'),
    day('2025-01-29'),
    day('2025-01-30'),
    day('2025-01-31'),
    day('2025-04-04'),
    day('2025-05-01'),
    day('2025-05-02'),
    day('2025-05-31'),
    day('2025-10-01'),
    day('2025-10-02'),
    day('2025-10-03'),
    day('2025-10-06'),
  ],
};
