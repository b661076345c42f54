import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { scenarios } from '../testing/scenarios.ts';
import { decisionOverdue } from './decision-overdue.rule.ts';
import { aCase, aParty, aPenaltyDecision } from './testing-case.ts';
import { seenOn } from './testing-registry.ts';
import { dayIn, extensionsIn, intervalsIn, profilesIn, resultOf } from './testing-rows.ts';

const rows = scenarios(readFileSync(new URL('./decision-overdue.scenarios.md', import.meta.url), 'utf8'));

for (const row of rows) {
  test(`第${row.line}行：${row.cell('情形')}`, () => {
    const filedOn = dayIn(row, '立案');
    const decided = dayIn(row, '决定');
    const terminated = dayIn(row, '终止');
    const theCase = aCase({
      profiles: profilesIn(row),
      intervals: intervalsIn(row, 'case'),
      extensions: extensionsIn(row),
      parties: [aParty(decided ? { decision: aPenaltyDecision(decided) } : {})],
      ...(filedOn ? { filedOn } : {}),
      ...(terminated ? { terminated: { on: terminated, reason: '终止' } } : {}),
    });
    expect(resultOf(decisionOverdue, theCase, seenOn(day(row.cell('检查日'))))).toBe(row.cell('结果'));
  });
}
