import { APL } from '@lpt/law';
import { expect, test } from 'vitest';
import { stateCouncilCalendar as calendar } from '../calendar/calendar.ts';
import { day } from '../kernel/day.ts';
import { derive } from './count.ts';
import { calendarDays, workingDays } from './length.ts';

const articles = [APL.art(60)];

test('没有长度的期限就在起算之日届满', () => {
  const found = derive({
    length: calendarDays(0),
    from: day('2026-03-02'),
    fromTitle: '立案',
    roll: 'none',
    calendar,
    articles,
  });
  expect(found.due).toBe('2026-03-02');
});

test.each([
  ['2026-02-13', 5, ['2026年2月14日（星期六）']],
  ['2025-01-24', 7, ['2025年1月26日（星期日）', '2025年2月8日（星期六）']],
])('%s 起%i个工作日，经过的调休上班日逐个写明', (from, count, worked) => {
  const { steps } = derive({
    length: workingDays(count),
    from: day(from),
    fromTitle: '起算',
    roll: 'none',
    calendar,
    articles,
  });
  const says = steps.map((step) => step.says).join('');
  for (const each of worked) expect(says).toContain(each);
});
