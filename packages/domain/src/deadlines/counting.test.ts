import { readFileSync } from 'node:fs';
import { APL, CPL } from '@lpt/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  stateCouncilCalendar as calendar,
  isWorkingDay,
  nextWorkingDay,
} from '../calendar/calendar.ts';
import { type Day, day, plusDays, plusMonths } from '../kernel/day.ts';
import { instant } from '../kernel/instant.ts';
import type { Profile } from '../registry/registry.ts';
import { type ScenarioRow, scenarios } from '../testing/scenarios.ts';
import { derive, deriveBack, deriveHours } from './count.ts';
import { type DeadlineId, deadlines, deriveDeadline } from './deadlines.ts';
import { calendarDays, type Length, months, workingDays, years } from './length.ts';
import type { PauseKind } from './row.ts';

const rows = scenarios(readFileSync(new URL('./counting.scenarios.md', import.meta.url), 'utf8'));
const articles = [APL.art(60)];

function lengthOf(text: string): Length {
  const count = Number.parseInt(text, 10);
  if (text.endsWith('个工作日')) return workingDays(count);
  if (text.endsWith('个月')) return months(count);
  if (text.endsWith('日')) return calendarDays(count);
  throw new Error(`no length: ${text}`);
}

const profileNames: Readonly<Record<string, Profile>> = {
  市监: 'market',
  广东: 'guangdong',
  农业: 'agriculture',
  交通: 'transport',
  城管: 'urban',
};

function profilesOf(text: string): readonly Profile[] {
  return text.split('、').map((name) => {
    const profile = profileNames[name];
    if (!profile) throw new Error(`no profile: ${name}`);
    return profile;
  });
}

function pausesOf(text: string) {
  if (text === '—') return [];
  return text.split('、').map((one) => {
    const [kind, from, , to] = one.split(' ');
    return { kind: kind as PauseKind, from: day(from ?? ''), to: day(to ?? '') };
  });
}

function fromTable(row: ScenarioRow) {
  const id = row.cell('期限');
  if (!deadlines.some((one) => one.id === id)) throw new Error(`no deadline: ${id}`);
  const longer = row.cell('延长');
  return deriveDeadline({
    id: id as DeadlineId,
    profiles: profilesOf(row.cell('范围')),
    from: day(row.cell('起算日')),
    pauses: pausesOf(row.cell('扣除')),
    extensions: longer === '—' ? [] : [{ length: lengthOf(longer), title: '案情复杂' }],
    calendar,
  });
}

describe('情景表', () => {
  for (const row of rows) {
    test(`第${row.line}行：${row.cell('情形')}`, () => {
      if (row.section === '顺延') {
        expect(nextWorkingDay(day(row.cell('届满日')), calendar)).toBe(row.cell('顺延至'));
        return;
      }
      if (row.section === '倒推') {
        const { count } = lengthOf(row.cell('留足'));
        const found = deriveBack({
          count,
          before: day(row.cell('那件事')),
          beforeTitle: '举行听证',
          calendar,
          articles,
        });
        expect(found.due).toBe(row.cell('最迟'));
        expect(found.steps.at(-1)?.day).toBe(row.cell('此前最后一个工作日'));
        return;
      }
      if (row.section === '期限表') {
        const found = fromTable(row);
        expect(found?.due).toBe(row.cell('最后一日'));
        expect(found?.provisional ? '是' : '否').toBe(row.cell('暂计'));
        return;
      }
      const found = derive({
        length: lengthOf(row.cell('期限')),
        from: day(row.cell('起算日')),
        fromTitle: '起算',
        roll: 'none',
        calendar,
        articles,
      });
      expect(found.due).toBe(row.cell('届满'));
      expect(found.provisional).toBe(false);
    });
  }
});

test('T91 批准移送后二十四小时，夜间和放假照样走', () => {
  const found = deriveHours({
    count: 24,
    fromAt: instant('2026-09-26T10:00:00+08:00'),
    fromTitle: '批准移送',
    articles,
  });
  expect(found.dueAt).toBe('2026-09-27T10:00:00+08:00');
  expect(found.due).toBe('2026-09-27');
  expect(found.steps.map(({ says }) => says)).toEqual([
    '起算：2026年9月26日10时00分批准移送，该时刻不计入。',
    '期限：24小时，夜间、星期六、星期日和放假日连续计算。',
    '届满：2026年9月27日10时00分。',
  ]);
});

test('算式逐句可以核对：起算、期限、扣除、延长、届满、顺延', () => {
  const found = derive({
    length: calendarDays(90),
    from: day('2026-01-12'),
    fromTitle: '立案',
    roll: 'next-working-day',
    pauses: [
      { from: day('2026-02-10'), to: day('2026-03-01'), title: '检测、检验' },
      { from: day('2026-02-25'), to: day('2026-03-06'), title: '中止' },
    ],
    extensions: [{ length: calendarDays(30), title: '案情复杂', approvedBy: '负责人' }],
    calendar,
    articles,
    rollGround: { articles: [CPL.art(85)], interpretation: 2 },
  });
  expect(found.steps.map(({ says }) => says)).toEqual([
    '起算：2026年1月12日立案，当日不计入，自次日起算。',
    '期限：90日。',
    '延长：案情复杂，经负责人批准，延长30日，从延长前的届满日接着计算。',
    '扣除：检测、检验（2026年2月10日至2026年3月1日）、中止（2026年2月25日至2026年3月6日），重叠的只扣一次，期限内共扣除25日。',
    '届满：2026年6月6日。',
    '顺延：2026年6月6日是星期六，顺延至其后第一个工作日2026年6月8日。',
  ]);
  expect(found.steps.at(-1)?.interpretation).toBe(2);
});

test('跨入放假安排未公布的年度，写明暂计；没有录入的年度也写明', () => {
  const ask = (from: string) =>
    derive({ length: workingDays(10), from: day(from), fromTitle: '立案', roll: 'none', calendar, articles });
  expect(ask('2026-12-25').steps.at(-1)?.says).toBe(
    '暂计：2027年度放假安排尚未公布，暂按普通周末计算，公布录入后重新计算。',
  );
  expect(ask('2023-06-01').steps.at(-1)?.says).toContain('2023年度放假安排没有录入');
  expect(ask('2026-12-11').provisional).toBe(false);
});

test('不顺延而届满在放假中：写明此前最后一个工作日', () => {
  const found = derive({
    length: calendarDays(30),
    from: day('2026-01-20'),
    fromTitle: '实施扣押',
    roll: 'none',
    calendar,
    articles,
  });
  expect(found.steps.at(-1)?.says).toBe(
    '不顺延：2026年2月19日是春节放假，仍以该日届满，应当在此前最后一个工作日2026年2月14日以前办结。',
  );
});

const anyDay = fc.integer({ min: 0, max: 900 }).map((offset) => plusDays(day('2024-01-01'), offset));
const anyLength = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map(workingDays),
  fc.integer({ min: 1, max: 120 }).map(calendarDays),
  fc.integer({ min: 1, max: 9 }).map(months),
  fc.constant(years(1)),
);
const anyPauses = fc.array(
  fc
    .tuple(anyDay, fc.integer({ min: 0, max: 30 }))
    .map(([from, more]) => ({ from, to: plusDays(from, more), title: '检测' })),
  { maxLength: 4 },
);

/** 最笨的算法：一日一日走，拿日子的集合查。 */
function simulate(from: Day, length: Length, paused: ReadonlySet<Day>): Day {
  const monthsOf = { month: 1, year: 12 } as const;
  let left = length.count;
  if (length.unit === 'month' || length.unit === 'year') {
    left = 0;
    const nominal = plusMonths(from, length.count * monthsOf[length.unit]);
    for (let d = from; d < nominal; d = plusDays(d, 1)) left += 1;
  }
  let d = from;
  while (left > 0) {
    d = plusDays(d, 1);
    if (paused.has(d)) continue;
    if (length.unit === 'working-day' && !isWorkingDay(d, calendar)) continue;
    left -= 1;
  }
  return d;
}

function daysIn(pauses: readonly { from: Day; to: Day }[]): ReadonlySet<Day> {
  const set = new Set<Day>();
  for (const { from, to } of pauses) for (let d = from; d <= to; d = plusDays(d, 1)) set.add(d);
  return set;
}

describe('性质', () => {
  const ask = (from: Day, length: Length, more: Partial<Parameters<typeof derive>[0]> = {}) =>
    derive({ length, from, fromTitle: '立案', roll: 'none', calendar, articles, ...more });

  test('与逐日模拟一致（任意扣除、延长、顺延）', () => {
    fc.assert(
      fc.property(
        anyDay,
        anyLength,
        anyPauses,
        fc.boolean(),
        fc.boolean(),
        (from, length, pauses, extend, roll) => {
          const extensions = extend ? [{ length: calendarDays(30), title: '延长' }] : [];
          const found = ask(from, length, { pauses, extensions, roll: roll ? 'next-working-day' : 'none' });
          const paused = daysIn(pauses);
          let end = simulate(from, length, paused);
          if (extend) end = simulate(end, calendarDays(30), paused);
          expect(found.due).toBe(roll ? nextWorkingDay(end, calendar) : end);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('多一段扣除，届满日只会推后或者不变', () => {
    fc.assert(
      fc.property(anyDay, anyLength, anyPauses, (from, length, pauses) => {
        expect(ask(from, length, { pauses }).due >= ask(from, length).due).toBe(true);
      }),
    );
  });

  test('起算日晚一日，届满日不会更早', () => {
    fc.assert(
      fc.property(anyDay, anyLength, (from, length) => {
        expect(ask(plusDays(from, 1), length).due >= ask(from, length).due).toBe(true);
      }),
    );
  });

  test('顺延的结果是工作日，且不早于届满日', () => {
    fc.assert(
      fc.property(anyDay, anyLength, (from, length) => {
        const rolled = ask(from, length, { roll: 'next-working-day' }).due;
        expect(isWorkingDay(rolled, calendar)).toBe(true);
        expect(rolled >= ask(from, length).due).toBe(true);
      }),
    );
  });

  test('工作日期限与工作日加法一致，起算当日从不计入', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (from, count) => {
        const { due } = ask(from, workingDays(count));
        expect(due).toBe(addWorkingDays(from, count, calendar));
        expect(due > from).toBe(true);
      }),
    );
  });

  test('暂计当且仅当涉及没有公布的年度', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (from, count) => {
        const found = ask(from, calendarDays(count));
        expect(found.provisional).toBe(found.due >= '2027-01-01');
      }),
    );
  });
});
