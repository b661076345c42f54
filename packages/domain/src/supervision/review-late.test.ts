import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { scenarios } from '../testing/scenarios.ts';
import { reviewLate } from './review-late.rule.ts';
import { aCase, aReview } from './testing-case.ts';
import { seenOn } from './testing-registry.ts';
import { dayIn, profilesIn, resultOf } from './testing-rows.ts';

const rows = scenarios(readFileSync(new URL('./review-late.scenarios.md', import.meta.url), 'utf8'));

for (const row of rows) {
  test(`第${row.line}行：${row.cell('情形')}`, () => {
    const extendedOn = dayIn(row, '延长');
    const opinion = row.cell('意见') === '—' ? undefined : row.cell('意见');
    const kind = row.cell('种类') === '法制审核' ? 'legal' : 'case';
    const review = aReview(kind, day(row.cell('送审')), opinion);
    const theCase = aCase({
      profiles: profilesIn(row),
      reviews: [{ ...review, ...(extendedOn ? { extendedOn } : {}) }],
    });
    expect(resultOf(reviewLate, theCase, seenOn(day(row.cell('检查日'))))).toBe(row.cell('结果'));
  });
}
