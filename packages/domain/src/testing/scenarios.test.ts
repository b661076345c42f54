import { expect, test } from 'vitest';
import { quotedLines, scenarios } from './scenarios.ts';

const text = [
  '# 题',
  '',
  '> 要旨',
  '',
  '## 甲',
  '| 情形 | 结果 |',
  '| --- | :-: |',
  '| 一 | 好 |',
  '',
  '| 列 |',
  '|---|',
  '| 二 |',
].join('\n');

test('每个表格各有各的列，行号是文件里的行号', () => {
  const rows = scenarios(text);
  expect(rows.map(({ line, section }) => [line, section])).toEqual([
    [8, '甲'],
    [12, '甲'],
  ]);
  expect(rows[0]?.cell('结果')).toBe('好');
  expect(rows[1]?.cell('列')).toBe('二');
  expect(rows[1]?.has('结果')).toBe(false);
  expect(quotedLines(text)).toEqual(['要旨']);
});

test('列名写错、格子数目不对、没有表格，都不放过', () => {
  expect(() => scenarios(text)[0]?.cell('结论')).toThrow('no column 结论');
  expect(() => scenarios('| 甲 | 乙 |\n| - | - |\n| 一 |')).toThrow('1 cells, 2 columns');
  expect(() => scenarios('没有表格')).toThrow('no scenario rows');
});
