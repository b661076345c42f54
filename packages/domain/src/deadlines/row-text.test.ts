import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scenarios } from '../testing/scenarios.ts';
import { deadlines } from './deadlines.ts';
import { rowCells, rowHead } from './row-text.ts';

const page = readFileSync(new URL('../../../../docs/law/deadlines.md', import.meta.url), 'utf8');
const committed = scenarios(page).filter(({ section }) => section === '期限表');

test('提交的期限表一行不多，一行不少', () => {
  expect(committed).toHaveLength(deadlines.length);
});

test.each(deadlines.map((row, index) => [row.rule, row.title, index, row] as const))(
  '%s %s（第%i行）与提交的期限表相同',
  (_rule, _title, index, row) => {
    const shown = committed[index];
    expect(rowCells(row)).toEqual(rowHead.map((column) => shown?.cell(column)));
  },
);
