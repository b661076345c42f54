import { readFileSync } from 'node:fs';
import { cite, gistOf } from '@lpt/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessMatter } from '../discretion/benchmarks.ts';
import { day, plusDays } from '../kernel/day.ts';
import { matters } from '../matters/matters.ts';
import { cellOfRange } from '../testing/matter-cells.ts';
import { quotedLines, scenarios } from '../testing/scenarios.ts';
import { applicableLaw } from './applicable.ts';
import { penaltyLawChanges, penaltyLawChoices } from './penalty-law-2021.ts';
import { matterVersions } from './versions.ts';

const markdown = readFileSync(new URL('./applicable.scenarios.md', import.meta.url), 'utf8');

function cellValue(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d+$/.test(text) ? Number(text) : text;
}

function circumstancesOf(text: string): Record<string, unknown> {
  if (text === '—') return {};
  return Object.fromEntries(
    text.split('；').map((part) => {
      const [field = '', value = ''] = part.split('=');
      return [field, cellValue(value)];
    }),
  );
}

describe('从旧兼从轻', () => {
  for (const row of scenarios(markdown).filter(({ section }) => section === '从旧兼从轻')) {
    test(`第${row.line}行：${row.cell('情形')}`, () => {
      const found = applicableLaw({
        matter: row.cell('事项'),
        circumstances: circumstancesOf(row.cell('情节')),
        actedOn: day(row.cell('行为终了')),
        decidedOn: day(row.cell('决定')),
      });
      expect(found?.law).toBe(row.cell('适用') === '行为时' ? 'act-date' : 'decision-date');
      expect(cellOfRange(found?.assessment.statutory)).toBe(row.cell('法定幅度'));
      const hint = row.cell('提示');
      if (hint === '—') expect(found?.warnings).toEqual([]);
      else expect(found?.warnings.join('')).toContain(hint);
    });
  }

  test('表头引用的条文和要旨与法律库一致', () => {
    const [first] = applicableLaw({
      matter: 'food.expired-food',
      circumstances: {},
      actedOn: day('2026-01-01'),
      decidedOn: day('2026-02-01'),
    })!.articles;
    expect(quotedLines(markdown)).toEqual([`${cite(first!)}（要旨）：${gistOf(first!)}`]);
  });

  test('规定失效而没有后继：不再处罚，提示核对', () => {
    const [current] = matterVersions('food.expired-food');
    const found = applicableLaw({
      matter: 'food.expired-food',
      circumstances: { goodsValueFen: 100, gainsFen: 0 },
      actedOn: day('2026-05-10'),
      decidedOn: day('2026-10-20'),
      versions: [{ ...current!, to: day('2026-09-01') }],
    });
    expect(found).toMatchObject({ law: 'decision-date', noLongerPunished: true });
    expect(found?.warnings[0]).toContain('核对有没有后继的规定');
  });

  test('没有登记过的事项没有结果', () => {
    const on = day('2026-01-01');
    expect(
      applicableLaw({ matter: 'no.such', circumstances: {}, actedOn: on, decidedOn: on }),
    ).toBeUndefined();
  });

  test('任何事项、任何两日都有结果，从不抛出；选中的版本在行为日或者决定日施行', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...matters.map(({ id }) => id)),
        fc.integer({ min: 0, max: 2200 }),
        fc.integer({ min: 0, max: 800 }),
        (matter, offset, later) => {
          const actedOn = plusDays(day('2021-07-15'), offset);
          const decidedOn = plusDays(actedOn, later);
          const found = applicableLaw({ matter, circumstances: {}, actedOn, decidedOn })!;
          const { from, to } = found.matter;
          const inForce = [actedOn, decidedOn].some((on) => from <= on && (!to || on < to));
          expect(inForce || found.warnings.join('').includes('没有登记')).toBe(true);
        },
      ),
    );
  });

  test('规定没有改变时，与按决定日裁量的结果相同', () => {
    const circumstances = { goodsValueFen: 5_000_00, gainsFen: 0, factors: ['cooperative'] };
    const on = day('2026-09-14');
    const found = applicableLaw({
      matter: 'food.expired-food',
      circumstances,
      actedOn: day('2026-08-01'),
      decidedOn: on,
    });
    expect(found?.assessment).toEqual(assessMatter({ matter: 'food.expired-food', circumstances, on }));
  });
});

describe('二〇二一年行政处罚法', () => {
  const rows = scenarios(markdown).filter(({ section }) => section === '二〇二一年行政处罚法');
  for (const row of rows) {
    test(`第${row.line}行：${row.cell('情形')}`, () => {
      const choices = penaltyLawChoices(day(row.cell('行为终了')), day(row.cell('办理')));
      const choice = choices.find(({ change }) => change.id === row.cell('修改'));
      expect(choice?.applies).toBe(row.cell('适用') === '旧法' ? 'before' : 'after');
    });
  }

  test('每一处修改都有情景', () => {
    const shown = new Set(rows.map((row) => row.cell('修改')));
    expect(penaltyLawChanges.filter(({ id }) => !shown.has(id))).toEqual([]);
  });
});
