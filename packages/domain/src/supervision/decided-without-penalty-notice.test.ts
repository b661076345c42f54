import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { scenarios } from '../testing/scenarios.ts';
import { decidedWithoutPenaltyNotice } from './decided-without-penalty-notice.rule.ts';
import { aCase, aFine, aParty, aPenaltyDecision, aPenaltyNotice } from './testing-case.ts';
import { seenOn } from './testing-registry.ts';
import { dayIn, resultOf } from './testing-rows.ts';

const rows = scenarios(
  readFileSync(new URL('./decided-without-penalty-notice.scenarios.md', import.meta.url), 'utf8'),
);

for (const row of rows) {
  test(`第${row.line}行：${row.cell('情形')}`, () => {
    const issuedOn = dayIn(row, '告知书');
    const revokedOn = dayIn(row, '撤销');
    const [on = '', noPenalty] = row.cell('决定').split(' ');
    const decision = aPenaltyDecision(day(on), {
      proposal: aFine(10_000, noPenalty ? { outcome: 'no-penalty', penalties: [] } : {}),
      ...(revokedOn ? { revoked: { by: '复议机关', receivedOn: revokedOn, reason: '撤销' } } : {}),
    });
    const notices = issuedOn ? [aPenaltyNotice(issuedOn, dayIn(row, '送达'))] : [];
    const theCase = aCase({ parties: [aParty({ decision, notices })] });
    expect(resultOf(decidedWithoutPenaltyNotice, theCase, seenOn(day('2026-06-01')))).toBe(row.cell('结果'));
  });
}
