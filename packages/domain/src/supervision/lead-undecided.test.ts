import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { scenarios } from '../testing/scenarios.ts';
import { leadUndecided } from './lead-undecided.rule.ts';
import { aCase } from './testing-case.ts';
import { seenOn } from './testing-registry.ts';
import { dayIn, intervalsIn, profilesIn, resultOf } from './testing-rows.ts';

const rows = scenarios(readFileSync(new URL('./lead-undecided.scenarios.md', import.meta.url), 'utf8'));

for (const row of rows) {
  test(`第${row.line}行：${row.cell('情形')}`, () => {
    const receivedOn = day(row.cell('收到线索'));
    const filedOn = dayIn(row, '立案');
    const declinedOn = dayIn(row, '不予立案');
    const extendedOn = dayIn(row, '延长');
    const theCase = aCase({
      profiles: profilesIn(row),
      lead: { ...aCase().lead, receivedOn },
      intervals: intervalsIn(row, 'verification'),
      verification: { startedOn: receivedOn, ...(extendedOn ? { extendedOn } : {}) },
      ...(filedOn ? { filedOn } : {}),
      ...(declinedOn ? { notFiled: { on: declinedOn, reason: '违法事实不存在' } } : {}),
    });
    expect(resultOf(leadUndecided, theCase, seenOn(day(row.cell('检查日'))))).toBe(row.cell('结果'));
  });
}
