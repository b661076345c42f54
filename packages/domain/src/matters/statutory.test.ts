import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assessMatter } from '../discretion/benchmarks.ts';
import { day } from '../kernel/day.ts';
import { cellOfRange, fieldsByTitle, valueOfCell } from '../testing/matter-cells.ts';
import { scenarios } from '../testing/scenarios.ts';
import { matterOf, matters } from './matters.ts';

const rows = scenarios(readFileSync(new URL('./statutory.scenarios.md', import.meta.url), 'utf8'));

function circumstancesOf(text: string, matterId: string) {
  if (text === '—') return {};
  const fields = fieldsByTitle(matterOf(matterId));
  return Object.fromEntries(
    text.split('；').map((part) => {
      const [title = '', cell = ''] = part.split('=');
      const found = fields.get(title);
      if (!found) throw new Error(`${matterId} has no field ${title}`);
      return [found.field, valueOfCell(cell, found.schema)];
    }),
  );
}

for (const row of rows) {
  test(`第${row.line}行：${row.cell('情形')}`, () => {
    const matter = row.cell('事项');
    const circumstances = circumstancesOf(row.cell('情节'), matter);
    const found = assessMatter({ matter, circumstances, on: day('2026-09-14') });
    expect(found.missing).toEqual([]);
    expect(cellOfRange(found.statutory)).toBe(row.cell('法定幅度'));
    expect(cellOfRange(found.person?.statutory)).toBe(row.cell('责任人员'));
    expect(found.tier).toBeUndefined();
    expect(found.notes).toContain('没有录入公布的裁量阶次，按法定幅度裁量并说明理由。');
  });
}

test('没有公布阶次的事项都有情景', () => {
  const shown = new Set(rows.map((row) => row.cell('事项')));
  expect(matters.filter(({ id, benchmark }) => !benchmark && !shown.has(id)).map(({ id }) => id)).toEqual([]);
});
