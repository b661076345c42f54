import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, day, daysBetween, isWeekend, plusDays, yearOf } from '../kernel/day.ts';
import {
  addWorkingDays,
  stateCouncilCalendar as calendar,
  isStatutoryHoliday,
  isWorkingDay,
  lastDayLeaving,
  nextWorkingDay,
  workingDaysBetween,
} from './calendar.ts';

const anyDay = fc.integer({ min: 0, max: 1095 }).map((offset) => plusDays(day('2024-01-01'), offset));

describe('放假安排', () => {
  test.each([
    ['2024-02-09', true, '除夕只是鼓励休息，仍是工作日'],
    ['2024-02-18', true, '调休上班的星期日'],
    ['2025-01-28', false, '除夕自2025年起放假'],
    ['2025-09-28', true, '国庆调休上班的星期日'],
    ['2026-10-10', true, '国庆调休上班的星期六'],
    ['2026-10-08', true, '国庆假后第一日'],
    ['2026-09-26', false, '中秋假中的星期六'],
    ['2026-11-28', false, '普通星期六'],
  ])('%s', (text, expected, why) => {
    expect(isWorkingDay(day(text), calendar), why).toBe(expected);
  });

  test.each([2024, 2025, 2026])('%i年：调休都在周末，放假和调休不重叠，法定节日都放假', (year) => {
    const one = calendar.years.get(year);
    expect(one?.final).toBe(true);
    for (const d of one?.workedWeekends ?? []) {
      expect(isWeekend(d), d).toBe(true);
      expect(calendar.holidays.has(d), d).toBe(false);
      expect(yearOf(d)).toBe(year);
    }
    for (const d of one?.statutoryHolidays ?? []) expect(calendar.holidays.has(d), d).toBe(true);
    const statutory = one?.statutoryHolidays.length;
    expect(statutory).toBe(year === 2024 ? 11 : 13);
  });

  test('各年度的通知写明年份，放假首尾有序', () => {
    for (const one of calendar.years.values()) {
      if (one.final) expect(one.announcedBy?.title).toContain(`${one.year}年`);
      for (const { from, to } of one.daysOff) {
        expect(from <= to).toBe(true);
        expect(daysBetween(from, to)).toBeLessThan(10);
      }
    }
  });

  test('2027年的通知尚未公布，2023年没有录入', () => {
    expect(calendar.final(2026)).toBe(true);
    expect(calendar.final(2027)).toBe(false);
    expect(calendar.final(2023)).toBe(false);
  });

  test('调休假日不是法定节日', () => {
    expect(isStatutoryHoliday(day('2026-10-02'), calendar)).toBe(true);
    expect(isStatutoryHoliday(day('2026-10-05'), calendar)).toBe(false);
    expect(isStatutoryHoliday(day('2025-10-06'), calendar)).toBe(true);
  });
});

describe('工作日加减', () => {
  test('往前数再往后数回到原处（从工作日出发）', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (d, count) => {
        const start = nextWorkingDay(d, calendar);
        return addWorkingDays(addWorkingDays(start, count, calendar), -count, calendar) === start;
      }),
    );
  });

  test('三个加四个是七个', () => {
    fc.assert(
      fc.property(
        anyDay,
        (d) => addWorkingDays(d, 7, calendar) === addWorkingDays(addWorkingDays(d, 3, calendar), 4, calendar),
      ),
    );
  });

  test('顺延得到工作日，且中间没有被跳过的工作日', () => {
    fc.assert(
      fc.property(anyDay, (d) => {
        const next = nextWorkingDay(d, calendar);
        expect(isWorkingDay(next, calendar)).toBe(true);
        for (let at: Day = d; at < next; at = plusDays(at, 1)) expect(isWorkingDay(at, calendar)).toBe(false);
      }),
    );
  });

  test('倒推之日与该日之间恰好留足若干完整工作日，晚一日就不足', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 15 }), (d, count) => {
        const full = (from: Day) => workingDaysBetween(from, plusDays(d, -1), calendar);
        const latest = lastDayLeaving(d, count, calendar);
        expect(full(latest)).toBe(count);
        expect(full(plusDays(latest, 1))).toBeLessThan(count);
      }),
    );
  });
});
