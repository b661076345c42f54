import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Measure } from '../case/coercive-measure.ts';
import type { Service } from '../case/people.ts';
import { type Day, day } from '../kernel/day.ts';
import { type ScenarioRow, scenarios } from '../testing/scenarios.ts';
import { measureOverdue } from './measure-overdue.rule.ts';
import { aCase, aParty } from './testing-case.ts';
import { aMeasure } from './testing-coercion.ts';
import { seenOn } from './testing-registry.ts';
import { dayIn, resultOf } from './testing-rows.ts';

const text = readFileSync(new URL('./measure-overdue.scenarios.md', import.meta.url), 'utf8');
const kinds: Readonly<Record<string, Measure['kind']>> = {
  查封: 'sealing',
  扣押: 'impoundment',
  冻结: 'freezing',
};

function served(document: string, on: Day | undefined): readonly Service[] {
  if (!on) return [];
  return [
    {
      id: document,
      document,
      documentTitle: '',
      method: 'direct',
      on,
      outcome: 'served',
      servedOn: on,
      proof: '',
      officers: [],
    },
  ];
}

function measureIn(row: ScenarioRow): Measure {
  const tested = row.cell('检测告知送达') !== '—';
  const extendedOn = dayIn(row, '延长');
  const endedOn = dayIn(row, '了结');
  const period = { from: day('2026-01-26'), to: day('2026-02-06'), items: '', institution: '' };
  return aMeasure(day(row.cell('实施')), {
    kind: kinds[row.cell('措施')] ?? 'sealing',
    testing: tested ? [{ id: 'T1', document: 'told', ...period }] : [],
    ...(extendedOn
      ? { extension: { on: extendedOn, days: 30, reason: '', number: '', document: 'extended' } }
      : {}),
    ...(endedOn ? { ended: { how: 'confiscated', on: endedOn, note: '' } } : {}),
  });
}

for (const row of scenarios(text)) {
  test(`第${row.line}行：${row.cell('情形')}`, () => {
    const told = row.cell('检测告知送达');
    const services = [
      ...served('told', told === '—' || told === '没有送达' ? undefined : day(told)),
      ...served('extended', dayIn(row, '延长送达')),
    ];
    const theCase = aCase({ parties: [aParty({ services })], measures: [measureIn(row)] });
    expect(resultOf(measureOverdue, theCase, seenOn(day(row.cell('检查日'))))).toBe(row.cell('结果'));
  });
}
