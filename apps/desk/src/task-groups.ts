import type { Answered, listTasks } from '@lpt/contract';
import { day, plusDays } from '@lpt/domain';

export type TaskRow = Extract<Answered<typeof listTasks>, { status: 200 }>['body']['rows'][number];

export type TaskGroup = Readonly<{
  title: string;
  tone: 'error' | 'warning' | 'info' | 'plain';
  rows: readonly TaskRow[];
}>;

const SOON_DAYS = 3;

/** 待办分作逾期、今天、三日内、以后；空的组不列，没有期限的在最后。组内按期限先后。 */
export function groupTasks(rows: readonly TaskRow[], today: string): readonly TaskGroup[] {
  const soon: string = plusDays(day(today), SOON_DAYS);
  const sorted = [...rows].sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'));
  const when = (holds: (due: string) => boolean) =>
    sorted.filter(({ dueOn }) => dueOn !== null && holds(dueOn));
  const groups: readonly TaskGroup[] = [
    { title: '逾期', tone: 'error', rows: when((due) => due < today) },
    { title: '今天到期', tone: 'warning', rows: when((due) => due === today) },
    { title: '三日内到期', tone: 'warning', rows: when((due) => due > today && due <= soon) },
    { title: '以后', tone: 'info', rows: when((due) => due > soon) },
    { title: '没有期限', tone: 'plain', rows: sorted.filter(({ dueOn }) => dueOn === null) },
  ];
  return groups.filter((group) => group.rows.length > 0);
}
