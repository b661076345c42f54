import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { scenarios } from '../testing/scenarios.ts';
import { extensionImproper } from './extension-improper.rule.ts';
import { aCase } from './testing-case.ts';
import { seenOn } from './testing-registry.ts';
import { dayIn, extensionsIn, intervalsIn, profilesIn, resultOf } from './testing-rows.ts';

const rows = scenarios(readFileSync(new URL('./extension-improper.scenarios.md', import.meta.url), 'utf8'));

for (const row of rows) {
  test(`第${row.line}行：${row.cell('情形')}`, () => {
    const filedOn = dayIn(row, '立案');
    const theCase = aCase({
      profiles: profilesIn(row),
      intervals: intervalsIn(row, 'case'),
      extensions: extensionsIn(row),
      ...(filedOn ? { filedOn } : {}),
    });
    expect(resultOf(extensionImproper, theCase, seenOn(day(row.cell('检查日'))))).toBe(row.cell('结果'));
  });
}
