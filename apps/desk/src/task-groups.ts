import type { Answered, listTasks } from '@lpt/contract';
import { dayOf, type Instant, isPast, plusDays } from '@lpt/domain';

export type TaskRow = Extract<Answered<typeof listTasks>, { status: 200 }>['body']['rows'][number];

export type TaskGroup = Readonly<{
  title: string;
  tone: 'error' | 'warning' | 'info' | 'plain';
  rows: readonly TaskRow[];
}>;

const SOON_DAYS = 3;

/**
 * 待办分作逾期、今天、三日内、以后；空的组不列，没有期限的在最后。组内按期限先后，按小时的在同日的前面。
 * `now` 为此刻：按小时的期限过了那一刻就是逾期。
 */
export function groupTasks(rows: readonly TaskRow[], now: Instant): readonly TaskGroup[] {
  const today: string = dayOf(now);
  const soon: string = plusDays(dayOf(now), SOON_DAYS);
  const sorted = [...rows].sort((a, b) => momentOf(a).localeCompare(momentOf(b)));
  const isLate = ({ dueOn, dueTime }: TaskRow) => dueOn !== null && isPast(dueOn, dueTime, now);
  const when = (holds: (due: string) => boolean) =>
    sorted.filter((row) => row.dueOn !== null && !isLate(row) && holds(row.dueOn));
  const groups: readonly TaskGroup[] = [
    { title: '逾期', tone: 'error', rows: sorted.filter(isLate) },
    { title: '今天到期', tone: 'warning', rows: when((due) => due === today) },
    { title: '三日内到期', tone: 'warning', rows: when((due) => due > today && due <= soon) },
    { title: '以后', tone: 'info', rows: when((due) => due > soon) },
    { title: '没有期限', tone: 'plain', rows: sorted.filter(({ dueOn }) => dueOn === null) },
  ];
  return groups.filter((group) => group.rows.length > 0);
}

// 按日的到当日末了，排在当日几点几分的后面。
function momentOf({ dueOn, dueTime }: TaskRow): string {
  return dueOn === null ? '9999' : `${dueOn} ${dueTime ?? '24:00'}`;
}
