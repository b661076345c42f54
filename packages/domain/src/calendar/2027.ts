import type { CalendarYear } from './calendar-year.ts';

/** 2027年的放假安排尚未公布；公布后在这里填写，并把 `final` 改为真。 */
export const year2027: CalendarYear = {
  year: 2027,
  final: false,
  daysOff: [],
  workedWeekends: [],
  statutoryHolidays: [],
};
