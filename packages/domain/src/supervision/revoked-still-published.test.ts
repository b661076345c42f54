import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { scenarios } from '../testing/scenarios.ts';
import { revokedStillPublished } from './revoked-still-published.rule.ts';
import { aCase, aParty, aPenaltyDecision } from './testing-case.ts';
import { seenOn } from './testing-registry.ts';
import { dayIn, profilesIn, publicationIn, resultOf } from './testing-rows.ts';

const rows = scenarios(
  readFileSync(new URL('./revoked-still-published.scenarios.md', import.meta.url), 'utf8'),
);

for (const row of rows) {
  test(`第${row.line}行：${row.cell('情形')}`, () => {
    const receivedOn = dayIn(row, '收到撤销文书');
    const decision = aPenaltyDecision(day('2026-09-01'), {
      ...(receivedOn ? { revoked: { by: '复议机关', receivedOn, reason: '撤销' } } : {}),
    });
    const theCase = aCase({
      profiles: profilesIn(row),
      parties: [aParty({ decision, ...publicationIn(row) })],
    });
    expect(resultOf(revokedStillPublished, theCase, seenOn(day(row.cell('检查日'))))).toBe(row.cell('结果'));
  });
}
