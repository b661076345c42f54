import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { scenarios } from '../testing/scenarios.ts';
import { inspectionUnapproved } from './inspection-unapproved.rule.ts';
import { anInspection } from './testing-inspection.ts';
import { seenOn } from './testing-registry.ts';
import { dayIn, resultOf } from './testing-rows.ts';

const text = readFileSync(new URL('./inspection-unapproved.scenarios.md', import.meta.url), 'utf8');

for (const row of scenarios(text)) {
  test(`第${row.line}行：${row.cell('情形')}`, () => {
    const [approvedOn, visitedOn, resultOn] = ['批准', '入企', '告知结果'].map((each) => dayIn(row, each));
    const theCase = anInspection(
      { ...(visitedOn ? { visitedOn } : {}), ...(resultOn ? { resultOn } : {}) },
      {
        ...(approvedOn ? { approvedOn } : {}),
        ...(row.cell('紧急') === '是' ? { urgent: '正在生产有毒食品' } : {}),
      },
    );
    expect(resultOf(inspectionUnapproved, theCase, seenOn(day('2026-07-01')))).toBe(row.cell('结果'));
  });
}
