import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Measure, MeasureEnd } from '../case/coercive-measure.ts';
import { day } from '../kernel/day.ts';
import { type ScenarioRow, scenarios } from '../testing/scenarios.ts';
import { closedWithGoods } from './closed-with-goods.rule.ts';
import { aCase } from './testing-case.ts';
import { aMeasure } from './testing-coercion.ts';
import { seenOn } from './testing-registry.ts';
import { dayIn, resultOf } from './testing-rows.ts';

const text = readFileSync(new URL('./closed-with-goods.scenarios.md', import.meta.url), 'utf8');
const kinds: Readonly<Record<string, Measure['kind']>> = {
  查封: 'sealing',
  扣押: 'impoundment',
  冻结: 'freezing',
};

function endIn(row: ScenarioRow): MeasureEnd | undefined {
  const [how, on = ''] = row.cell('了结').split(' ');
  if (how === '没收') return { how: 'confiscated', on: day(on), note: '' };
  if (how === '移送') return { how: 'transferred', on: day(on), note: '' };
  return how === '不予批准'
    ? { how: 'rejected', on: day(on), note: '', number: '', document: 'D1' }
    : undefined;
}

for (const row of scenarios(text)) {
  test(`第${row.line}行：${row.cell('情形')}`, () => {
    const ended = endIn(row);
    const returnedOn = dayIn(row, '退还');
    const closedOn = dayIn(row, '结案');
    const measure = aMeasure(day('2026-05-06'), {
      kind: kinds[row.cell('措施')] ?? 'sealing',
      ...(ended ? { ended } : {}),
      ...(returnedOn ? { returned: { on: returnedOn, receiver: '', note: '' } } : {}),
    });
    const theCase = aCase({ measures: [measure], ...(closedOn ? { closedOn } : {}) });
    expect(resultOf(closedWithGoods, theCase, seenOn(day('2026-07-01')))).toBe(row.cell('结果'));
  });
}
