import { type Day, day, isDay, isInstant, plusDays, type WorkCalendar, weekdayOf } from '@lpt/domain';
import { textIn } from './values.ts';

/** 20261008、2026/10/8、2026.10.8 都认。 */
export function normalDay(text: string): string {
  const trimmed = text.trim();
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(trimmed);
  if (compact) return `${compact[1]}-${compact[2]}-${compact[3]}`;
  const loose = /^(\d{4})[/.年](\d{1,2})[/.月](\d{1,2})日?$/.exec(trimmed);
  if (!loose) return trimmed;
  return `${loose[1]}-${(loose[2] ?? '').padStart(2, '0')}-${(loose[3] ?? '').padStart(2, '0')}`;
}

/** 2026-10-08 09:30 化作时刻；不合写法的没有。 */
export function instantFrom(text: string): string | undefined {
  const [on = '', clock = ''] = text.trim().split(/\s+/);
  const time = /^(\d{1,2})[:：](\d{2})$/.exec(clock);
  if (!isDay(normalDay(on)) || !time) return undefined;
  const built = `${normalDay(on)}T${(time[1] ?? '').padStart(2, '0')}:${time[2]}:00+08:00`;
  return isInstant(built) ? built : undefined;
}

/** 时刻写成 2026-10-08 09:30。 */
export function instantText(value: unknown): string {
  return textIn(value).slice(0, 16).replace('T', ' ');
}

/** 星期的写法，从星期一起。 */
export const WEEK = ['一', '二', '三', '四', '五', '六', '日'] as const;

/** 一个月的六周，从星期一排起；前后补邻月的日子。 */
export function weeksOf(at: Day): readonly (readonly Day[])[] {
  const first = day(`${at.slice(0, 7)}-01`);
  const start = plusDays(first, -((weekdayOf(first) + 6) % 7));
  return [0, 1, 2, 3, 4, 5].map((week) => WEEK.map((_, index) => plusDays(start, week * 7 + index)));
}

/** 日子上的字：休、班，普通日子没有。 */
export function markOf(on: Day, calendar: WorkCalendar): '休' | '班' | undefined {
  if (calendar.workedWeekends.has(on)) return '班';
  return calendar.holidays.has(on) ? '休' : undefined;
}
