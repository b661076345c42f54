import { expect, test } from 'vitest';
import { searchFrom } from './case-search.ts';

test('网址里不认识的、空的参数略去，是非只认是', () => {
  expect(
    searchFrom({ q: ' 食品 ', stage: '', mine: 'true', overdue: 'no', open: true, order: 'due', other: 'x' }),
  ).toEqual({ q: '食品', mine: true, open: true });
});

test('数字的查询文字照样是文字', () => {
  expect(searchFrom({ q: 2026 })).toEqual({ q: '2026' });
});
