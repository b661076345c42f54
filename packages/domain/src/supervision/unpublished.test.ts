import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { scenarios } from '../testing/scenarios.ts';
import { aCase, aFine, aParty, aPenaltyDecision } from './testing-case.ts';
import { seenOn } from './testing-registry.ts';
import { dayIn, profilesIn, publicationIn, resultOf } from './testing-rows.ts';
import { unpublished } from './unpublished.rule.ts';

const rows = scenarios(readFileSync(new URL('./unpublished.scenarios.md', import.meta.url), 'utf8'));

for (const row of rows) {
  test(`第${row.line}行：${row.cell('情形')}`, () => {
    const revokedOn = dayIn(row, '撤销');
    const [on = '', noPenalty] = row.cell('决定').split(' ');
    const decision = aPenaltyDecision(day(on), {
      proposal: aFine(10_000, noPenalty ? { outcome: 'no-penalty', penalties: [] } : {}),
      ...(revokedOn ? { revoked: { by: '复议机关', receivedOn: revokedOn, reason: '撤销' } } : {}),
    });
    const theCase = aCase({
      profiles: profilesIn(row),
      parties: [aParty({ decision, ...publicationIn(row) })],
    });
    expect(resultOf(unpublished, theCase, seenOn(day(row.cell('检查日'))))).toBe(row.cell('结果'));
  });
}
