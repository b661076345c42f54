import { addWorkingDays, isWorkingDay, lastDayLeaving, type WorkCalendar } from '../calendar/calendar.ts';
import { type Day, daysBetween, plusDays, plusMonths } from '../kernel/day.ts';
import type { Length } from './length.ts';
import { type Interval, isPaused } from './pauses.ts';

/** 从 `from` 的次日起往后数，跳过扣除的日子，返回数满的那一日。零长度返回 `from`。 */
export function walk(from: Day, length: Length, paused: readonly Interval[], calendar: WorkCalendar): Day {
  // 没有要跳过的日子，一步就到。
  if (paused.length === 0 && length.unit !== 'working-day')
    return plusDays(from, Math.max(0, dayCount(from, length)));
  const counts = (d: Day) =>
    !isPaused(d, paused) && (length.unit !== 'working-day' || isWorkingDay(d, calendar));
  let at = from;
  for (let left = dayCount(from, length); left > 0; ) {
    at = plusDays(at, 1);
    if (counts(at)) left -= 1;
  }
  return at;
}

/** 倒推：留足完整工作日的最后一日，以及该日或此前最近的工作日。 */
export function backWalk(
  before: Day,
  count: number,
  calendar: WorkCalendar,
): Readonly<{ latest: Day; practical: Day }> {
  const latest = lastDayLeaving(before, count, calendar);
  const practical = isWorkingDay(latest, calendar) ? latest : addWorkingDays(latest, -1, calendar);
  return { latest, practical };
}

/** 要数多少日。月、年先落到日历上的对应日（没有对应日的取月末日），再化作日数，以便扣除。 */
function dayCount(from: Day, { count, unit }: Length): number {
  switch (unit) {
    case 'working-day':
    case 'calendar-day':
      return count;
    case 'month':
      return daysBetween(from, plusMonths(from, count));
    case 'year':
      return daysBetween(from, plusMonths(from, count * 12));
    case 'hour':
      throw new Error('a period of hours has no days to count');
  }
}
