import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Service, ServiceMethod } from '../case/people.ts';
import { day } from '../kernel/day.ts';
import { scenarios } from '../testing/scenarios.ts';
import { decisionServedLate } from './decision-served-late.rule.ts';
import { aCase, aParty, aPenaltyDecision, aService } from './testing-case.ts';
import { seenOn } from './testing-registry.ts';
import { dayIn, profilesIn, resultOf } from './testing-rows.ts';

const rows = scenarios(readFileSync(new URL('./decision-served-late.scenarios.md', import.meta.url), 'utf8'));

const methods: Readonly<Record<string, ServiceMethod>> = {
  直接: 'direct',
  邮寄: 'post',
  公告: 'public-notice',
};
const outcomes: Readonly<Record<string, Service['outcome']>> = {
  送达: 'served',
  失败: 'failed',
  公告: 'announced',
};

for (const row of rows) {
  test(`第${row.line}行：${row.cell('情形')}`, () => {
    const revokedOn = dayIn(row, '撤销');
    const on = dayIn(row, '送达');
    const method = methods[row.cell('送达方式')];
    const outcome = outcomes[row.cell('结果栏')];
    const decision = aPenaltyDecision(day(row.cell('决定')), {
      ...(revokedOn ? { revoked: { by: '复议机关', receivedOn: revokedOn, reason: '撤销' } } : {}),
    });
    const services = on && method && outcome ? [aService(method, on, outcome)] : [];
    const theCase = aCase({ profiles: profilesIn(row), parties: [aParty({ decision, services })] });
    expect(resultOf(decisionServedLate, theCase, seenOn(day(row.cell('检查日'))))).toBe(row.cell('结果'));
  });
}
