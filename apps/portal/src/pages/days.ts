import {
  chineseDay,
  type Day,
  daysBetween,
  deriveDeadline,
  isWorkingDay,
  plusDays,
  type WorkCalendar,
} from '@lpt/domain';

/** 公示是不是按期：最后一日、迟了几个工作日（按期为零）、结果是否暂计。 */
export type Timeliness = Readonly<{ due: Day; lateWorkingDays: number; provisional: boolean }>;

/** 在省公示平台公开的期限，各机关相同：自作出决定之日起七个工作日。 */
export function timelinessOf(
  decidedOn: Day,
  publishedOn: Day,
  calendar: WorkCalendar,
): Timeliness | undefined {
  const derivation = deriveDeadline({
    id: 'publication-province',
    profiles: ['general', 'guangdong'],
    from: decidedOn,
    calendar,
  });
  if (!derivation) return undefined;
  const { due, provisional } = derivation;
  return { due, provisional, lateWorkingDays: workingDaysAfter(due, publishedOn, calendar) };
}

function workingDaysAfter(due: Day, until: Day, calendar: WorkCalendar): number {
  const days = Array.from({ length: Math.max(0, daysBetween(due, until)) }, (_, index) =>
    plusDays(due, index + 1),
  );
  return days.filter((each) => isWorkingDay(each, calendar)).length;
}

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const;

/** 带星期的写法：2026年10月8日（星期四）。 */
export function dayWithWeekday(d: Day): string {
  return `${chineseDay(d)}（星期${WEEKDAYS[new Date(`${d}T00:00:00Z`).getUTCDay()] ?? ''}）`;
}
