import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { scenarios } from '../testing/scenarios.ts';
import { returnedReviewIgnored } from './returned-review-ignored.rule.ts';
import { aCase, aParty, aPenaltyDecision } from './testing-case.ts';
import { seenOn } from './testing-registry.ts';
import { dayIn, resultOf, reviewsIn } from './testing-rows.ts';

const rows = scenarios(
  readFileSync(new URL('./returned-review-ignored.scenarios.md', import.meta.url), 'utf8'),
);

for (const row of rows) {
  test(`第${row.line}行：${row.cell('情形')}`, () => {
    const revokedOn = dayIn(row, '撤销');
    const decision = aPenaltyDecision(day(row.cell('决定')), {
      ...(revokedOn ? { revoked: { by: '复议机关', receivedOn: revokedOn, reason: '撤销' } } : {}),
    });
    const theCase = aCase({ reviews: reviewsIn(row), parties: [aParty({ decision })] });
    expect(resultOf(returnedReviewIgnored, theCase, seenOn(day('2026-06-01')))).toBe(row.cell('结果'));
  });
}
