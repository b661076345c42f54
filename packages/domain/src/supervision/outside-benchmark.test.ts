import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { scenarios } from '../testing/scenarios.ts';
import { outsideBenchmark } from './outside-benchmark.rule.ts';
import { aCase, aFine, aParty, aPenaltyDecision, aViolation } from './testing-case.ts';
import { seenOn } from './testing-registry.ts';
import { dayIn, resultOf } from './testing-rows.ts';

const rows = scenarios(readFileSync(new URL('./outside-benchmark.scenarios.md', import.meta.url), 'utf8'));

for (const row of rows) {
  test(`第${row.line}行：${row.cell('情形')}`, () => {
    const heldOn = dayIn(row, '集体讨论');
    const discussion = {
      id: 'M1',
      chair: '何负责',
      attendees: ['吴负责'],
      recorder: '记录人',
      opinions: '同意',
      conclusion: '同意',
      parties: ['P1'],
    };
    const proposal = aFine(
      Number(row.cell('罚款')),
      row.cell('偏离理由') === '有' ? { deviation: '社会影响较大' } : {},
    );
    const theCase = aCase({
      violations: [aViolation('food.expired-food', { goodsValueFen: 999_900, gainsFen: 0 })],
      discussions: heldOn ? [{ ...discussion, on: heldOn }] : [],
      parties: [aParty({ decision: aPenaltyDecision(day('2026-03-12'), { proposal }) })],
    });
    expect(resultOf(outsideBenchmark, theCase, seenOn(day('2026-06-01')))).toBe(row.cell('结果'));
  });
}
