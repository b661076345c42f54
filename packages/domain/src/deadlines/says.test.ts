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

test('放假逐段写明名称和首尾两日', () => {
  const holidays = (from: string, count: number) =>
    derive({
      length: workingDays(count),
      from: day(from),
      fromTitle: '起算',
      roll: 'none',
      calendar,
      articles,
    }).steps.find(({ says }) => says.startsWith('工作日'))?.says;
  expect(holidays('2026-02-13', 5)).toContain('星期六、星期日和春节放假（2026年2月15日至2月23日）不计入');
  expect(holidays('2026-09-18', 20)).toContain(
    '中秋节放假（2026年9月25日至9月27日）、国庆节放假（2026年10月1日至10月7日）不计入',
  );
  expect(holidays('2024-06-05', 3)).toContain('端午节放假（2024年6月10日）');
  expect(holidays('2026-03-02', 3)).toContain('星期六、星期日不计入。');
});

test('须数满的期限写明数满以后怎样，不说要在放假以前办结', () => {
  const { steps } = derive({
    length: calendarDays(30),
    from: day('2026-09-01'),
    fromTitle: '缴款期限届满',
    roll: 'none',
    onceFull: { says: '可以强制执行', next: true },
    calendar,
    articles,
  });
  const said = steps.map(({ says }) => says).join('');
  expect(said).toContain('数满：2026年10月1日数满，自次日2026年10月2日起，可以强制执行。');
  expect(said).not.toContain('以前办结');
});

test.each([
  ['2026-12-01', '尚未公布，届满之日不变'],
  ['2028-12-01', '2028年度放假安排尚未公布'],
  ['2022-03-01', '2022年度放假安排没有录入'],
])('%s起三十日，不顺延的暂计说明届满之日不变', (from, says) => {
  const { steps } = derive({
    length: calendarDays(from.startsWith('2026') ? 60 : 20),
    from: day(from),
    fromTitle: '起算',
    roll: 'none',
    calendar,
    articles,
  });
  expect(steps.at(-1)?.says).toContain(says);
});
