import { type Day, daysBetween, isWeekend, plusDays } from '../kernel/day.ts';
import { year2024 } from './2024.ts';
import { year2025 } from './2025.ts';
import { year2026 } from './2026.ts';
import { year2027 } from './2027.ts';
import type { CalendarYear } from './calendar-year.ts';

/** 工作日历：哪些日子放假，哪些周末上班，哪些年度已经有国务院办公厅的通知。 */
export type WorkCalendar = Readonly<{
  years: ReadonlyMap<number, CalendarYear>;
  /** 放假的日子及其名称；含调休假日。 */
  holidays: ReadonlyMap<Day, string>;
  workedWeekends: ReadonlySet<Day>;
  statutoryHolidays: ReadonlySet<Day>;
  /** 该年度的放假安排是否已经公布并录入。 */
  final(year: number): boolean;
}>;

/** 由各年度的安排合成工作日历。 */
export function workCalendar(years: readonly CalendarYear[]): WorkCalendar {
  const byYear = new Map(years.map((one) => [one.year, one]));
  const holidays = new Map<Day, string>();
  for (const { name, from, to } of years.flatMap(({ daysOff }) => daysOff)) {
    for (let offset = 0; offset <= daysBetween(from, to); offset += 1)
      holidays.set(plusDays(from, offset), name);
  }
  return {
    years: byYear,
    holidays,
    workedWeekends: new Set(years.flatMap(({ workedWeekends }) => workedWeekends)),
    statutoryHolidays: new Set(years.flatMap(({ statutoryHolidays }) => statutoryHolidays)),
    final: (year) => byYear.get(year)?.final ?? false,
  };
}

/** 国务院办公厅历年通知合成的日历。没有通知的年度按普通周末计算，结果须标明暂计。 */
export const stateCouncilCalendar: WorkCalendar = workCalendar([year2024, year2025, year2026, year2027]);

/** 是不是工作日：调休上班的周末是，放假的日子和普通周末不是。 */
export function isWorkingDay(d: Day, calendar: WorkCalendar): boolean {
  return calendar.workedWeekends.has(d) || (!isWeekend(d) && !calendar.holidays.has(d));
}

/** 是不是法定节日当天；调休假日和周末不是。夜间、节假日不得强制执行的禁令用它。 */
export function isStatutoryHoliday(d: Day, calendar: WorkCalendar): boolean {
  return calendar.statutoryHolidays.has(d);
}

/** 当日是工作日即当日，否则是其后的第一个工作日。 */
export function nextWorkingDay(d: Day, calendar: WorkCalendar): Day {
  let at = d;
  while (!isWorkingDay(at, calendar)) at = plusDays(at, 1);
  return at;
}

/** 当日不计，往后（负数往前）数第 `count` 个工作日；零即当日。 */
export function addWorkingDays(d: Day, count: number, calendar: WorkCalendar): Day {
  const step = count < 0 ? -1 : 1;
  let at = d;
  for (let left = Math.abs(count); left > 0; ) {
    at = plusDays(at, step);
    if (isWorkingDay(at, calendar)) left -= 1;
  }
  return at;
}

/** 倒数：`d` 之前留足 `count` 个完整工作日的最后一日，`d` 和该日都不计在内。用于“七日前通知”。 */
export function lastDayLeaving(d: Day, count: number, calendar: WorkCalendar): Day {
  return plusDays(addWorkingDays(d, -count, calendar), -1);
}

/** 两日之间的工作日数，首日不计、末日计入；`to` 在前则为零。 */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkCalendar): number {
  let count = 0;
  for (let at = plusDays(from, 1); at <= to; at = plusDays(at, 1)) if (isWorkingDay(at, calendar)) count += 1;
  return count;
}
