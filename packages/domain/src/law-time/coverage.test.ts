import { statutes, versionsOf } from '@lpt/law';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stateCouncilCalendar } from '../calendar/calendar.ts';
import { deadlineFor, deadlines, type UniversalDeadlineId } from '../deadlines/deadlines.ts';
import { benchmarks } from '../discretion/benchmarks.ts';
import { type Day, day, plusDays, yearOf } from '../kernel/day.ts';
import { matters } from '../matters/matters.ts';
import { benchmarkOn, matterOn, matterVersions } from './versions.ts';

const anyDay = fc.integer({ min: 0, max: 3500 }).map((offset) => plusDays(day('2021-07-15'), offset));

type Dated = Readonly<{ from?: string; to?: string }>;

function inForce<T extends Dated>(versions: readonly T[], on: Day): readonly T[] {
  return versions.filter(({ from, to }) => (!from || from <= on) && (!to || on < to));
}

/** 第一个版本施行以后、最后一个版本失效以前，恰有一个；此外一个也没有。 */
function exactlyOne(versions: readonly Dated[], on: Day): void {
  const begun = versions.some(({ from }) => !from || from <= on);
  const ended = versions.every(({ to }) => to !== undefined && to <= on);
  expect(inForce(versions, on)).toHaveLength(begun && !ended ? 1 : 0);
}

test('法律文件：任取一日，恰有一个版本施行', () => {
  fc.assert(
    fc.property(fc.constantFrom(...statutes()), anyDay, ({ code }, on) => exactlyOne(versionsOf(code), on)),
    { numRuns: 1000 },
  );
});

test('事项：任取一日，恰有一个版本施行', () => {
  fc.assert(
    fc.property(fc.constantFrom(...matters.map(({ id }) => id)), anyDay, (id, on) => {
      exactlyOne(matterVersions(id), on);
      expect(matterOn(id, on)).toBe(inForce(matterVersions(id), on)[0]);
    }),
    { numRuns: 1000 },
  );
});

test('裁量基准：任取一日，恰有一个版本施行', () => {
  fc.assert(
    fc.property(fc.constantFrom(...benchmarks.map(({ id }) => id)), anyDay, (id, on) => {
      const versions = benchmarks.filter((one) => one.id === id);
      exactlyOne(versions, on);
      const matter = matters.find((one) => one.benchmark === id);
      expect(benchmarkOn(matter, on)).toBe(inForce(versions, on)[0]);
    }),
    { numRuns: 1000 },
  );
});

test('期限：任取一日，同一期限同一范围恰有一行，通用而不限施行日的每一日都有', () => {
  const keys = [...new Map(deadlines.map(({ id, scope }) => [`${id} ${scope}`, { id, scope }])).values()];
  fc.assert(
    fc.property(fc.constantFrom(...keys), anyDay, ({ id, scope }, on) => {
      const rows = deadlines.filter((row) => row.id === id && row.scope === scope);
      exactlyOne(rows, on);
      if (scope === 'general' && rows.every(({ from, to }) => !from && !to))
        expect(deadlineFor(id as UniversalDeadlineId, [], on).row).toBe(rows[0]);
    }),
    { numRuns: 1000 },
  );
});

test('日历：任取一日，该年度的放假安排至多一份；没有公布的都标明未定', () => {
  fc.assert(
    fc.property(anyDay, (on) => {
      const found = [...stateCouncilCalendar.years.values()].filter(({ year }) => year === yearOf(on));
      expect(found.length).toBeLessThanOrEqual(1);
      expect(stateCouncilCalendar.final(yearOf(on))).toBe(found[0]?.final ?? false);
      if (yearOf(on) >= 2024 && yearOf(on) <= 2026) expect(found[0]?.final).toBe(true);
    }),
  );
});
