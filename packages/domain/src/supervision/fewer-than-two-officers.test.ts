import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { scenarios } from '../testing/scenarios.ts';
import { fewerThanTwoOfficers } from './fewer-than-two-officers.rule.ts';
import { aCase, aRecord, firstOfficer, secondOfficer } from './testing-case.ts';
import { anOfficer, aRegistry, seenOn } from './testing-registry.ts';
import { listIn, resultOf } from './testing-rows.ts';

const rows = scenarios(
  readFileSync(new URL('./fewer-than-two-officers.scenarios.md', import.meta.url), 'utf8'),
);

const people = {
  陈示例: firstOfficer,
  李示例: secondOfficer,
  辅助人员: { ...firstOfficer, id: 'officer-3', name: '辅助人员' },
} as Readonly<Record<string, typeof firstOfficer>>;
const registry = aRegistry([
  anOfficer('officer-1'),
  anOfficer('officer-2'),
  anOfficer('officer-3', { duty: 'auxiliary', certificate: null }),
]);

for (const row of rows) {
  test(`第${row.line}行：${row.cell('情形')}`, () => {
    const officers = listIn(row, '执法人员').map(
      (name) => people[name] ?? { ...firstOfficer, id: 'stranger', name },
    );
    const kind = row.cell('笔录') === '现场' ? 'site' : 'questioning';
    const theCase = aCase({ records: [aRecord(kind, day('2026-03-12'), { officers })] });
    expect(resultOf(fewerThanTwoOfficers, theCase, seenOn(day('2026-06-01'), registry))).toBe(
      row.cell('结果'),
    );
  });
}
