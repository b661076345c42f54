import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { scenarios } from '../testing/scenarios.ts';
import { outsideStatutoryRange } from './outside-statutory-range.rule.ts';
import { aCase, aFine, aParty, aPenaltyDecision, aViolation } from './testing-case.ts';
import { seenOn } from './testing-registry.ts';
import { resultOf } from './testing-rows.ts';

const rows = scenarios(
  readFileSync(new URL('./outside-statutory-range.scenarios.md', import.meta.url), 'utf8'),
);

/** 货值以元写；次数为一年内第几次。 */
function circumstancesOf(matter: string, size: number): Readonly<Record<string, unknown>> {
  if (matter === 'transport.cargo-not-secured') return { timesInYear: size, correctedAtOnce: false };
  return { goodsValueFen: size * 100, gainsFen: 0 };
}

for (const row of rows) {
  test(`第${row.line}行：${row.cell('情形')}`, () => {
    const [, size] = row.cell('情节').split(' ');
    const circumstances = row.cell('情节') === '—' ? {} : circumstancesOf(row.cell('事项'), Number(size));
    const proposal = aFine(
      Number(row.cell('罚款')),
      row.cell('减轻理由') === '有' ? { mitigation: '主动消除危害后果' } : {},
    );
    const theCase = aCase({
      violations: [aViolation(row.cell('事项'), circumstances)],
      parties: [aParty({ decision: aPenaltyDecision(day('2026-03-12'), { proposal }) })],
    });
    expect(resultOf(outsideStatutoryRange, theCase, seenOn(day('2026-06-01')))).toBe(row.cell('结果'));
  });
}
