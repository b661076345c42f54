import { instant } from '@lpt/domain';
import { expect, test } from 'vitest';
import { groupTasks, type TaskRow } from './task-groups.ts';

const now = instant('2026-11-24T10:00:00+08:00');

const task = (key: string, dueOn: string | null, dueTime: string | null = null): TaskRow => ({
  city: '440100',
  caseId: key,
  key,
  title: key,
  act: 'request-filing',
  role: 'handler',
  party: null,
  dueOn,
  dueTime,
  caseTitle: '',
  caseNumber: null,
  stage: '',
  since: '',
});

test('分作逾期、今天、三日内、以后，没有期限的在最后；组内近的在前', () => {
  const rows = [
    task('later', '2026-12-20'),
    task('none', null),
    task('third', '2026-11-27'),
    task('today', '2026-11-24'),
    task('late', '2026-11-23'),
    task('later-still', '2026-11-28'),
  ];
  expect(groupTasks(rows, now).map(({ title, rows: each }) => [title, each.map(({ key }) => key)])).toEqual([
    ['逾期', ['late']],
    ['今天到期', ['today']],
    ['三日内到期', ['third']],
    ['以后', ['later-still', 'later']],
    ['没有期限', ['none']],
  ]);
});

test('按小时的过了那一刻就是逾期，没有过的排在当日以内到期的前面', () => {
  const rows = [
    task('day', '2026-11-24'),
    task('afternoon', '2026-11-24', '15:30'),
    task('gone', '2026-11-24', '09:30'),
    task('yesterday', '2026-11-23'),
  ];
  expect(groupTasks(rows, now).map(({ title, rows: each }) => [title, each.map(({ key }) => key)])).toEqual([
    ['逾期', ['yesterday', 'gone']],
    ['今天到期', ['afternoon', 'day']],
  ]);
});

test('空的组不列', () => {
  expect(groupTasks([task('a', '2026-11-24')], now).map(({ title }) => title)).toEqual(['今天到期']);
  expect(groupTasks([], now)).toEqual([]);
});
