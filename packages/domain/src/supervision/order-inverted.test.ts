import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ApprovalRequest } from '../case/case.ts';
import { type Day, day } from '../kernel/day.ts';
import { scenarios } from '../testing/scenarios.ts';
import { orderInverted } from './order-inverted.rule.ts';
import { aCase, aParty, aPenaltyDecision, aRecord, aService } from './testing-case.ts';
import { seenOn } from './testing-registry.ts';
import { dayIn, resultOf } from './testing-rows.ts';

const rows = scenarios(readFileSync(new URL('./order-inverted.scenarios.md', import.meta.url), 'utf8'));

function approval(on: Day): ApprovalRequest {
  const opinion = {
    by: 'head-1',
    name: '何负责',
    role: 'agency-head',
    on,
    outcome: 'approved',
    opinion: '同意',
  } as const;
  return {
    id: 'A1',
    kind: 'decision',
    title: '处理决定',
    party: 'P1',
    input: {},
    by: 'officer-1',
    byName: '陈示例',
    on,
    stages: ['agency-head'],
    passed: 1,
    status: 'approved',
    opinions: [opinion],
  };
}

for (const row of rows) {
  test(`第${row.line}行：${row.cell('情形')}`, () => {
    const asked = dayIn(row, '询问');
    const approvedOn = dayIn(row, '决定审批');
    const theCase = aCase({
      filedOn: day(row.cell('立案')),
      investigationClosedOn: day(row.cell('调查终结')),
      records: asked ? [aRecord('questioning', asked, { beforeFiling: row.cell('核查笔录') === '是' })] : [],
      requests: approvedOn ? [approval(approvedOn)] : [],
      parties: [
        aParty({
          decision: aPenaltyDecision(day(row.cell('决定'))),
          services: [aService('direct', day(row.cell('送达')), 'served')],
        }),
      ],
    });
    expect(resultOf(orderInverted, theCase, seenOn(day('2026-06-01')))).toBe(row.cell('结果'));
  });
}

test('随别的案件并入的询问，按那一案的立案日期判断', () => {
  const found = (filedOn: string) =>
    orderInverted.finds(
      aCase({
        filedOn: day('2026-03-05'),
        records: [aRecord('questioning', day('2026-02-10'), { filedOn: day(filedOn) })],
      }),
      seenOn(day('2026-06-01')),
    );
  expect(found('2026-02-09')).toEqual([]);
  expect(found('2026-02-11').map(({ says }) => says)).toEqual([
    '询问（2026年2月10日）在立案（2026年2月11日）之前',
  ]);
});
