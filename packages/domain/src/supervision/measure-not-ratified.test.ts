import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { dayOf, instant } from '../kernel/instant.ts';
import { type ScenarioRow, scenarios } from '../testing/scenarios.ts';
import { measureNotRatified } from './measure-not-ratified.rule.ts';
import { aCase } from './testing-case.ts';
import { aMeasure, aPreservation } from './testing-coercion.ts';
import { seenOn } from './testing-registry.ts';
import { dayIn, profilesIn, resultOf } from './testing-rows.ts';

const text = readFileSync(new URL('./measure-not-ratified.scenarios.md', import.meta.url), 'utf8');

function urgencyIn(row: ScenarioRow) {
  if (!row.cell('办理').startsWith('紧急')) return {};
  const cell = row.cell('补办');
  if (cell === '—') return { urgent: { reason: '紧急' } };
  const at = instant(`${cell}:00+08:00`);
  return { urgent: { reason: '紧急', ratified: { request: 'A1', on: dayOf(at), at } } };
}

for (const row of scenarios(text)) {
  test(`第${row.line}行：${row.cell('情形')}`, () => {
    const on = day(row.cell('当场'));
    const endedOn = dayIn(row, '解除');
    const end = { how: 'rejected', note: '', number: '', document: 'D1' } as const;
    const coercion = row.cell('办理').endsWith('保存')
      ? { preservations: [aPreservation(on, urgencyIn(row))] }
      : {
          measures: [
            aMeasure(on, { ...urgencyIn(row), ...(endedOn ? { ended: { ...end, on: endedOn } } : {}) }),
          ],
        };
    const theCase = aCase({ profiles: profilesIn(row), ...coercion });
    const seen = seenOn(day(row.cell('检查日')));
    expect(resultOf(measureNotRatified, theCase, seen)).toBe(row.cell('结果'));
  });
}
