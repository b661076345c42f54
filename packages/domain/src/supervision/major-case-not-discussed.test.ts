import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { scenarios } from '../testing/scenarios.ts';
import { majorCaseNotDiscussed } from './major-case-not-discussed.rule.ts';
import { aCase, aParty, aPenaltyDecision } from './testing-case.ts';
import { seenOn } from './testing-registry.ts';
import { hearingIn, listIn, profilesIn, resultOf } from './testing-rows.ts';

const rows = scenarios(
  readFileSync(new URL('./major-case-not-discussed.scenarios.md', import.meta.url), 'utf8'),
);

for (const row of rows) {
  test(`第${row.line}行：${row.cell('情形')}`, () => {
    const discussions = listIn(row, '讨论').map((text) => {
      const [on = '', chair = '', attendee, other] = text.split(' ');
      return {
        id: 'M1',
        on: day(on),
        chair,
        attendees: attendee ? [attendee] : [],
        recorder: '记录人',
        opinions: '同意',
        conclusion: '同意',
        parties: other ? ['P2'] : ['P1'],
      };
    });
    const theCase = aCase({
      profiles: profilesIn(row),
      complexity: { complex: row.cell('情节复杂') === '是', reasons: ['涉案金额巨大'] },
      discussions,
      parties: [aParty({ ...hearingIn(row), decision: aPenaltyDecision(day(row.cell('决定'))) })],
    });
    expect(resultOf(majorCaseNotDiscussed, theCase, seenOn(day('2026-06-01')))).toBe(row.cell('结果'));
  });
}
