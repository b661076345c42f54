import { day, stateCouncilCalendar, weekdayOf } from '@lpt/domain';
import { expect, test } from 'vitest';
import { instantFrom, instantText, markOf, normalDay, weeksOf } from './typed-dates.ts';

test.each([
  ['20261008', '2026-10-08'],
  ['2026/10/8', '2026-10-08'],
  ['2026.1.8', '2026-01-08'],
  ['2026年10月8日', '2026-10-08'],
  ['2026-10-08', '2026-10-08'],
  ['昨天', '昨天'],
])('%s 写作 %s', (typed, expected) => {
  expect(normalDay(typed)).toBe(expected);
});

test('时刻按北京时间，写不全的、不存在的不算', () => {
  expect(instantFrom('2026-10-08 9:05')).toBe('2026-10-08T09:05:00+08:00');
  expect(instantText('2026-10-08T09:05:00+08:00')).toBe('2026-10-08 09:05');
  expect(instantFrom('2026-10-08')).toBeUndefined();
  expect(instantFrom('2026-02-31 09:00')).toBeUndefined();
  expect(instantFrom('2026-10-08 25:00')).toBeUndefined();
});

test('月历从星期一排起，每月的第一日都在第一周', () => {
  for (const month of ['01', '02', '06', '11', '12']) {
    const first = day(`2026-${month}-01`);
    const weeks = weeksOf(first);
    expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7, 7]);
    expect(weekdayOf(weeks[0]?.[0] ?? first)).toBe(1);
    expect(weeks[0]).toContain(first);
  }
});

test('国庆放假标休，调休的周末标班，普通周末不标', () => {
  expect(markOf(day('2026-10-01'), stateCouncilCalendar)).toBe('休');
  expect(markOf(day('2026-10-10'), stateCouncilCalendar)).toBe('班');
  expect(markOf(day('2026-10-17'), stateCouncilCalendar)).toBeUndefined();
});
