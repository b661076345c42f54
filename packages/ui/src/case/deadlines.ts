import {
  addWorkingDays,
  type Day,
  day,
  daysBetween,
  type Instant,
  instant,
  shortInstant,
  stateCouncilCalendar,
  workingDaysBetween,
} from '@lpt/domain';
import type { ClockView } from './shapes.ts';

/** 期限还剩多少，怎样说。`tone` 决定颜色，文字已经说清。 */
export type TimeLeft = Readonly<{ says: string; tone: 'calm' | 'soon' | 'late' | 'done' }>;

const SOON_WORKING_DAYS = 3;

/** 还剩多少：按小时的期限说哪一刻以前，按工作日的说工作日，其余说日。 */
export function timeLeft(clock: ClockView, today: Day): TimeLeft {
  if (clock.status === 'met') return { says: clock.nature === 'window' ? '已办' : '按期办结', tone: 'done' };
  if (clock.status === 'paused') return { says: '暂停计算', tone: 'calm' };
  if (clock.status === 'void') return { says: '不再计算', tone: 'done' };
  if (clock.status === 'expired') return { says: '已届满', tone: 'done' };
  if (clock.status === 'overdue' && clock.metOn) return { says: '逾期办结', tone: 'late' };
  if (clock.dueAt && !(clock.status === 'overdue' && day(clock.dueOn) < today))
    return hoursLeft(clock, instant(clock.dueAt));
  const due = day(clock.dueOn);
  if (due < today) return { says: `逾期 ${daysBetween(due, today)} 日`, tone: 'late' };
  if (due === today) return { says: '今天到期', tone: 'soon' };
  const soon = due <= addWorkingDays(today, SOON_WORKING_DAYS, stateCouncilCalendar);
  const says = countsWorkingDays(clock)
    ? `剩 ${workingDaysBetween(today, due, stateCouncilCalendar)} 个工作日`
    : `剩 ${daysBetween(today, due)} 日`;
  return { says, tone: soon ? 'soon' : 'calm' };
}

// 按小时的写到哪一刻，不写还剩几日：页面开着也不会过时。
function hoursLeft({ status }: ClockView, dueAt: Instant): TimeLeft {
  const until = shortInstant(dueAt);
  if (status === 'overdue') return { says: `逾期，已过 ${until}`, tone: 'late' };
  return { says: `限 ${until}以前`, tone: 'soon' };
}

/** 算式里有“工作日”一步的，按工作日说。 */
export function countsWorkingDays({ steps }: ClockView): boolean {
  return steps.some(({ says }) => says.startsWith('工作日'));
}

/** 已经用去的份额，零至一。 */
export function shareUsed(clock: ClockView, today: Day): number {
  const all = daysBetween(day(clock.startsOn), day(clock.dueOn));
  if (all <= 0) return 1;
  return Math.min(1, Math.max(0, daysBetween(day(clock.startsOn), today) / all));
}

/** 列表里一个期限的写法：按日的写到日，按小时的写到几点几分；当天的说今天。 */
export function dueText(on: string, time: string | null, today: string): string {
  const when = on === today && time ? '今天' : on;
  return time ? `${when} ${time}` : when;
}

/** 月日的短写：12-02。 */
export function shortDay(text: string): string {
  return text.slice(5, 10);
}
