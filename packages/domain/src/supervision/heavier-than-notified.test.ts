import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Penalty } from '../case/people.ts';
import { day } from '../kernel/day.ts';
import { yuan } from '../kernel/money.ts';
import { scenarios } from '../testing/scenarios.ts';
import { heavierThanNotified } from './heavier-than-notified.rule.ts';
import { aCase, aFine, aParty, aPenaltyDecision, aPenaltyNotice } from './testing-case.ts';
import { seenOn } from './testing-registry.ts';
import { dayIn, resultOf } from './testing-rows.ts';

const rows = scenarios(
  readFileSync(new URL('./heavier-than-notified.scenarios.md', import.meta.url), 'utf8'),
);

/** “警告、罚款5000、停业3”。 */
function proposalOf(text: string) {
  const penalties = text.split('、').map((word): Penalty => {
    const size = Number(word.slice(2));
    if (word === '警告') return { kind: 'warning' };
    return word.startsWith('罚款')
      ? { kind: 'fine', amountFen: yuan(size) }
      : { kind: 'suspend-business', days: size };
  });
  return aFine(0, { penalties });
}

for (const row of rows) {
  test(`第${row.line}行：${row.cell('情形')}`, () => {
    const [again = '', againOn] = row.cell('再次告知').split(' ');
    const issuedOn = day('2026-03-02');
    const first = aPenaltyNotice(issuedOn, dayIn(row, '送达'), { proposal: proposalOf(row.cell('告知')) });
    const second = againOn
      ? [aPenaltyNotice(issuedOn, day(againOn), { id: 'N2', proposal: proposalOf(again) })]
      : [];
    const decision = aPenaltyDecision(day('2026-03-12'), { proposal: proposalOf(row.cell('决定')) });
    const theCase = aCase({ parties: [aParty({ notices: [first, ...second], decision })] });
    expect(resultOf(heavierThanNotified, theCase, seenOn(day('2026-06-01')))).toBe(row.cell('结果'));
  });
}
