import { readdirSync } from 'node:fs';
import { AGP, CNP, CPL, CUP, GDH, MIP, MRP, PSP, rule, TRP } from '@lpt/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stateCouncilCalendar as calendar } from '../calendar/calendar.ts';
import { day, plusDays } from '../kernel/day.ts';
import type { Profile } from '../registry/registry.ts';
import { type DeadlineId, deadlineFor, deadlines, deriveDeadline } from './deadlines.ts';
import { calendarDays, lengthText, workingDays } from './length.ts';

const on = day('2026-09-14');
const ids = [...new Set(deadlines.map(({ id }) => id))] as DeadlineId[];

describe('期限表', () => {
  test.each(deadlines.map((row) => [`${row.id} ${row.scope}`, row] as const))(
    '%s：规则、依据、长度齐全',
    (_, row) => {
      expect(rule(row.rule).id).toBe(row.rule);
      expect(row.articles.length).toBeGreaterThan(0);
      expect(row.length.count).toBeGreaterThan(0);
      for (const extension of row.extensions ?? []) expect(extension.articles.length).toBeGreaterThan(0);
    },
  );

  test('引用的解释都有文件', () => {
    const files = readdirSync(new URL('../../../../docs/interpretations/', import.meta.url));
    const wanted = deadlines.flatMap(({ interpretation }) => interpretation ?? []);
    for (const number of [1, 2, 3, 5, ...wanted])
      expect(
        files.some((name) => name.startsWith(`${String(number).padStart(3, '0')}-`)),
        `解释第${number}号`,
      ).toBe(true);
  });

  test('任意一日，同一期限同一范围最多一行有效', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2500 }), (offset) => {
        const d = plusDays(day('2021-07-15'), offset);
        const keys = deadlines
          .filter(({ from, to }) => (!from || from <= d) && (!to || d < to))
          .map(({ id, scope }) => `${id} ${scope}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test('任何范围组合，任何期限都给出一行或者没有，从不抛出', () => {
    const all: readonly Profile[] = [
      'guangdong',
      'market',
      'transport',
      'agriculture',
      'construction',
      'police',
    ];
    fc.assert(
      fc.property(fc.subarray([...all]), fc.constantFrom(...ids), (profiles, id) => {
        const found = deadlineFor(id, profiles, on);
        if (found) expect(found.row.scope === 'general' || profiles.includes(found.row.scope)).toBe(true);
      }),
    );
  });
});

describe('同一期限几项规定并存', () => {
  test('法制审核：部门规章优先，省办法的五个工作日作内部目标', () => {
    const found = deadlineFor('legal-review', ['market', 'guangdong'], on);
    expect(lengthText(found?.length ?? workingDays(1))).toBe('10个工作日');
    expect(found?.conflictNote).toBe(
      '适用10个工作日（REV-06）。另有5个工作日（REV-07），让位于部门规章，可作内部目标。',
    );
  });

  test('听证组成人员：同级规定从严', () => {
    const found = deadlineFor('hearing-chair', ['guangdong', 'market'], on);
    expect(found?.row.rule).toBe('HEA-12');
    expect(found?.conflictNote).toContain('另有同级规定5个工作日（HEA-16），已从严');
  });

  test('公告送达：农业规章仍是六十日，取长并提醒', () => {
    const found = deadlineFor('public-notice-service', ['agriculture'], on);
    expect(found?.length).toEqual(calendarDays(60));
    expect(found?.conflictNote).toContain('六十日');
    expect(deadlineFor('public-notice-service', ['market'], on)?.length).toEqual(calendarDays(30));
  });

  test('长短相同的并存不必提醒', () => {
    expect(deadlineFor('hearing-announcement', ['market', 'guangdong'], on)?.conflictNote).toBeUndefined();
  });

  test('没有规定的领域没有这个期限', () => {
    expect(deadlineFor('lead-verification', ['urban', 'guangdong'], on)).toBeUndefined();
    expect(
      deriveDeadline({ id: 'file-closing', profiles: ['transport'], from: on, calendar }),
    ).toBeUndefined();
  });

  test('施行之前没有这个期限：复议条例2026年7月1日施行', () => {
    expect(deadlineFor('self-correction', ['market'], day('2026-06-30'))).toBeUndefined();
    expect(deadlineFor('self-correction', ['market'], day('2026-07-01'))?.row.rule).toBe('REM-14');
  });
});

test.each([
  ['legal-review', 'guangdong', workingDays(3), workingDays(3), '省办法：分管负责人批准，延长三个工作日'],
  ['lead-verification', 'market', workingDays(15), undefined, '核查线索延长十五个工作日'],
  ['case-decision', 'market', calendarDays(30), undefined, '案情复杂，延长三十日'],
] as const)('%s %s 延长一次，多久、最长多久', (id, profile, length, atMost, why) => {
  const [extension] = deadlineFor(id, [profile], on)?.extensions ?? [];
  expect([extension?.length, extension?.atMost, extension?.times], why).toEqual([length, atMost, 1]);
});

test.each([
  ['statement-period', 'urban', 3, '2026-11-05', '没有规定的从文书'],
  ['statement-period', 'market', 3, '2026-11-09', '法定五个工作日，文书更短的无效'],
  ['statement-period', 'market', 10, '2026-11-16', '文书给得更长的从文书'],
  ['case-decision', 'market', 100, '2027-02-01', '约束机关的期限不因文书改变'],
] as const)('%s %s 文书载明%i个工作日', (id, profile, count, due, why) => {
  const found = deriveDeadline({
    id,
    profiles: [profile],
    from: day('2026-11-02'),
    length: workingDays(count),
    calendar,
  });
  expect(found?.due, why).toBe(due);
});

test('起算和顺延依各领域自己的规章', () => {
  const own = {
    market: MRP.art(80),
    transport: TRP.art(17),
    agriculture: AGP.art(89),
    construction: CNP.art(45),
    'medical-insurance': MIP.art(58),
    police: PSP.art(35),
    customs: CUP.art(22),
  };
  for (const [profile, article] of Object.entries(own)) {
    const profiles = [profile as Profile, 'guangdong'] as const;
    expect(deadlineFor('payment', profiles, on).rollGround.articles, profile).toEqual([article]);
    expect(deadlineFor('case-decision', profiles, on).roll, profile).toBe('next-working-day');
  }
  expect(deadlineFor('payment', ['urban', 'guangdong'], on).rollGround).toEqual({
    articles: [CPL.art(85)],
    interpretation: 2,
  });
  expect(deadlineFor('case-decision', ['urban', 'guangdong'], on)).toMatchObject({
    roll: 'none',
    rollGround: { interpretation: 5 },
  });
});

test('没有列举的扣除事由写明不扣除', () => {
  const found = deriveDeadline({
    id: 'case-decision',
    profiles: ['transport'],
    from: day('2026-06-01'),
    pauses: [{ kind: 'hearing', from: day('2026-07-01'), to: day('2026-07-10') }],
    calendar,
  });
  expect(found?.due).toBe('2026-08-31');
  expect(found?.steps.at(-1)?.says).toBe('不扣除：听证不在本期限的扣除事由之列。');
});

test('本省机关不论哪个领域，听证时间都不计入办案期限，写明依据', () => {
  const dueOf = (profiles: readonly Profile[], from = '2026-06-01') =>
    deriveDeadline({
      id: 'case-decision',
      profiles,
      from: day(from),
      pauses: [{ kind: 'hearing', from: day('2026-07-01'), to: day('2026-07-10') }],
      calendar,
    });
  expect(dueOf(['urban'])?.due).toBe('2026-08-30');
  expect(dueOf(['guangdong', 'urban'])?.due).toBe('2026-09-09');
  expect(dueOf(['guangdong', 'transport'])?.due).toBe('2026-09-09');
  const step = dueOf(['guangdong', 'urban'])?.steps.find(({ says }) => says.startsWith('扣除'));
  expect(step?.articles).toEqual([GDH.art(38, { para: 2 })]);
  expect(deadlineFor('case-decision', ['guangdong', 'urban'], day('2022-05-31')).excluded).toEqual([]);
});
