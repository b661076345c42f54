import { expect, test } from 'vitest';
import { groupTasks, type TaskRow } from './task-groups.ts';

const task = (key: string, dueOn: string | null): TaskRow => ({
  city: '440100',
  caseId: key,
  key,
  title: key,
  act: 'request-filing',
  role: 'handler',
  party: null,
  dueOn,
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
  expect(
    groupTasks(rows, '2026-11-24').map(({ title, rows: each }) => [title, each.map(({ key }) => key)]),
  ).toEqual([
    ['逾期', ['late']],
    ['今天到期', ['today']],
    ['三日内到期', ['third']],
    ['以后', ['later-still', 'later']],
    ['没有期限', ['none']],
  ]);
});

test('空的组不列', () => {
  expect(groupTasks([task('a', '2026-11-24')], '2026-11-24').map(({ title }) => title)).toEqual(['今天到期']);
  expect(groupTasks([], '2026-11-24')).toEqual([]);
});
