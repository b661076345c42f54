import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { scenarios } from '../testing/scenarios.ts';
import { decidedInsideWindow } from './decided-inside-window.rule.ts';
import { aCase, aParty, aPenaltyDecision, aPenaltyNotice } from './testing-case.ts';
import { seenOn } from './testing-registry.ts';
import { dayIn, profilesIn, resultOf } from './testing-rows.ts';

const rows = scenarios(
  readFileSync(new URL('./decided-inside-window.scenarios.md', import.meta.url), 'utf8'),
);

for (const row of rows) {
  test(`第${row.line}行：${row.cell('情形')}`, () => {
    const [rights = '', waivedOn] = row.cell('放弃').split(' ');
    const told = aPenaltyNotice(day('2026-02-12'), dayIn(row, '送达'), {
      statementWorkingDays: Number(row.cell('告知书写的期限')),
      hearingRight: { granted: row.cell('听证权利') === '有', reasons: [] },
    });
    const waiver = {
      on: day(waivedOn ?? '2026-01-01'),
      statement: rights.includes('陈述'),
      hearing: rights.includes('听证'),
      proof: '放弃声明',
    };
    const party = aParty({
      notices: [told],
      decision: aPenaltyDecision(day(row.cell('决定'))),
      ...(waivedOn ? { waiver } : {}),
    });
    const theCase = aCase({ profiles: profilesIn(row), parties: [party] });
    expect(resultOf(decidedInsideWindow, theCase, seenOn(day('2026-06-01')))).toBe(row.cell('结果'));
  });
}
