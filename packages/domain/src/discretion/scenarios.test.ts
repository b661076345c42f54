import { readFileSync } from 'node:fs';
import { cite, gistOf } from '@lpt/law';
import { describe, expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { matters } from '../matters/matters.ts';
import {
  cellOfRange,
  factorsOfCell,
  fenOfCell,
  fieldsByTitle,
  valueOfCell,
} from '../testing/matter-cells.ts';
import { quotedLines, type ScenarioRow, scenarios } from '../testing/scenarios.ts';
import { assessMatter, benchmarks } from './benchmarks.ts';
import type { Assessment } from './engine.ts';
import { position } from './position.ts';

const on = day('2026-09-14');
const resultColumns = new Set([
  '情形',
  '法定情节',
  '法定幅度',
  '阶次',
  '阶次幅度',
  '拟罚',
  '位置',
  '责任人员',
]);
const positionTitles = {
  inside: '阶次以内',
  'below-tier': '低于阶次',
  'above-tier': '高于阶次',
  'below-statutory': '低于法定幅度',
  'above-statutory': '超过法定幅度',
} as const;

function markdownOf(id: string): string {
  const file = id.slice(id.indexOf('.') + 1);
  return readFileSync(new URL(`./${file}.scenarios.md`, import.meta.url), 'utf8');
}

function circumstancesOf(row: ScenarioRow, matter: (typeof matters)[number]) {
  const values: Record<string, unknown> = {};
  for (const [title, { field, schema }] of fieldsByTitle(matter)) {
    if (resultColumns.has(title) || !row.has(title)) continue;
    values[field] = valueOfCell(row.cell(title), schema);
  }
  if (row.has('法定情节')) values['factors'] = factorsOfCell(row.cell('法定情节'));
  return values;
}

function tierCell({ tier, alternatives }: Assessment): string {
  if (!tier) return '空档';
  return alternatives.length > 0
    ? `${tier.title}（另：${alternatives.map(({ title }) => title).join('、')}）`
    : tier.title;
}

for (const one of benchmarks) {
  const matter = matters.find(({ id }) => id === one.matter);
  if (!matter) throw new Error(`benchmark ${one.id} has no matter`);
  const markdown = markdownOf(one.matter);

  describe(matter.title, () => {
    test('表头引用的条文和要旨与法律库一致', () => {
      const lines = matter.penalizes.map((citation) => `${cite(citation)}（要旨）：${gistOf(citation)}`);
      expect(quotedLines(markdown).filter((line) => line !== '')).toEqual(lines);
    });

    for (const row of scenarios(markdown)) {
      test(`第${row.line}行：${row.cell('情形')}`, () => {
        const found = assessMatter({ matter: matter.id, circumstances: circumstancesOf(row, matter), on });
        expect(found.missing).toEqual([]);
        expect(cellOfRange(found.statutory)).toBe(row.cell('法定幅度'));
        expect(tierCell(found)).toBe(row.cell('阶次'));
        expect(cellOfRange(found.range)).toBe(row.cell('阶次幅度'));
        expect(positionTitles[position(fenOfCell(row.cell('拟罚')), found)]).toBe(row.cell('位置'));
        if (row.has('责任人员'))
          expect(cellOfRange(found.person?.range ?? found.person?.statutory)).toBe(row.cell('责任人员'));
      });
    }
  });
}
