import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { actOf } from '../procedures/acts.ts';
import { playTo } from '../testing/act-plot.ts';
import { demoContext } from '../testing/case-recorder.ts';
import { wideRegistry } from '../testing/demo-registry-wide.ts';
import { inspectionPlot } from '../testing/inspection-plot.ts';
import { scenarios } from '../testing/scenarios.ts';
import { summaryPlot } from '../testing/summary-plot.ts';
import { legalCheck } from './legal-check.ts';

const table = readFileSync(new URL('./legal-check.scenarios.md', import.meta.url), 'utf8');
const plots = {
  行政检查: inspectionPlot(),
  紧急检查: inspectionPlot({ urgent: true }),
  当场处罚: summaryPlot(),
} as const;

function listed(titles: readonly string[]): string {
  return [...new Set(titles)].join('；') || '没有';
}

describe('法律检查的情形', () => {
  for (const row of scenarios(table))
    test(`第${row.line}行：${row.cell('程序')}，${row.cell('做到')}`, () => {
      const plot = plots[row.cell('程序') as keyof typeof plots];
      const until = row.cell('做到');
      const { on } = plot.find(({ name }) => name === until)!;
      const { theCase } = playTo(plot, until, wideRegistry);
      const items = legalCheck(theCase!, { ...demoContext(on), registry: wideRegistry });
      expect(listed(items.map(({ act }) => actOf(act).title))).toBe(row.cell('关口'));
      const lacking = items.filter(({ verdict }) => verdict.state !== 'passed');
      expect(listed(lacking.map(({ verdict }) => verdict.guard.title))).toBe(row.cell('还差'));
      expect(lacking.map(({ verdict }) => verdict.state)).not.toContain('unlawful');
    });
});
