import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { scenarios } from '../testing/scenarios.ts';
import { decidedWithoutReview } from './decided-without-review.rule.ts';
import { aCase, aParty, aPenaltyDecision } from './testing-case.ts';
import { seenOn } from './testing-registry.ts';
import { hearingIn, profilesIn, resultOf, reviewsIn } from './testing-rows.ts';

const rows = scenarios(
  readFileSync(new URL('./decided-without-review.scenarios.md', import.meta.url), 'utf8'),
);

for (const row of rows) {
  test(`第${row.line}行：${row.cell('情形')}`, () => {
    const theCase = aCase({
      profiles: profilesIn(row),
      complexity: { complex: row.cell('情节复杂') === '是', reasons: ['涉案金额巨大'] },
      reviews: reviewsIn(row),
      parties: [aParty({ ...hearingIn(row), decision: aPenaltyDecision(day(row.cell('决定'))) })],
    });
    expect(resultOf(decidedWithoutReview, theCase, seenOn(day('2026-06-01')))).toBe(row.cell('结果'));
  });
}
