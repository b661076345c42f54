import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Hearing } from '../case/hearing.ts';
import { day } from '../kernel/day.ts';
import { instant } from '../kernel/instant.ts';
import { scenarios } from '../testing/scenarios.ts';
import { hearingNotHeld } from './hearing-not-held.rule.ts';
import { aCase, aParty, aPenaltyDecision } from './testing-case.ts';
import { seenOn } from './testing-registry.ts';
import { dayIn, resultOf } from './testing-rows.ts';

const rows = scenarios(readFileSync(new URL('./hearing-not-held.scenarios.md', import.meta.url), 'utf8'));

const accepted: Hearing = {
  id: 'T1',
  request: 'H1',
  requestedOn: day('2026-03-04'),
  acceptedOn: day('2026-03-05'),
  interval: 'I1',
  pauses: [],
  examined: [],
};

for (const row of rows) {
  test(`第${row.line}行：${row.cell('情形')}`, () => {
    const requestedOn = dayIn(row, '要求');
    const withdrawnOn = dayIn(row, '撤回');
    const endedOn = dayIn(row, '听证结束');
    const terminatedOn = dayIn(row, '听证终止');
    const base = { id: 'H1', channel: 'written', reason: '不服', receipt: 'H1' } as const;
    const request = {
      ...base,
      inTime: row.cell('期限内') === '是',
      ...(withdrawnOn ? { withdrawnOn } : {}),
    };
    const hearing: Hearing = {
      ...accepted,
      ...(endedOn ? { endedAt: instant(`${endedOn}T11:00:00+08:00`) } : {}),
      ...(terminatedOn ? { terminated: { on: terminatedOn, reason: '当事人无正当理由不到场' } } : {}),
    };
    const party = aParty({
      hearingRequests: requestedOn ? [{ ...request, on: requestedOn }] : [],
      decision: aPenaltyDecision(day(row.cell('决定'))),
      ...(endedOn || terminatedOn ? { hearing } : {}),
    });
    const theCase = aCase({ parties: [party] });
    expect(resultOf(hearingNotHeld, theCase, seenOn(day('2026-06-01')))).toBe(row.cell('结果'));
  });
}
