import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { scenarios } from '../testing/scenarios.ts';
import { preservationUnsettled } from './preservation-unsettled.rule.ts';
import { aCase } from './testing-case.ts';
import { aPreservation } from './testing-coercion.ts';
import { seenOn } from './testing-registry.ts';
import { dayIn, profilesIn, resultOf } from './testing-rows.ts';

const text = readFileSync(new URL('./preservation-unsettled.scenarios.md', import.meta.url), 'utf8');

for (const row of scenarios(text)) {
  test(`第${row.line}行：${row.cell('情形')}`, () => {
    const on = dayIn(row, '处理');
    const settled = on ? { settled: { on, outcome: 'released', note: '', document: 'D1' } as const } : {};
    const preservations = [aPreservation(day(row.cell('保存')), settled)];
    const theCase = aCase({ profiles: profilesIn(row), preservations });
    const seen = seenOn(day(row.cell('检查日')));
    expect(resultOf(preservationUnsettled, theCase, seen)).toBe(row.cell('结果'));
  });
}
