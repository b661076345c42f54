import { expect, test } from 'vitest';
import { searchFrom } from './finding-search.ts';

test('认识的条件留下，空的、不认识的略去', () => {
  expect(
    searchFrom({ status: 'raised', level: 'serious', rule: 'SR-008', body: ' ', after: 3, more: 'x' }),
  ).toEqual({ status: 'raised', level: 'serious', rule: 'SR-008' });
});

test('不是选项的状态和轻重不算条件', () => {
  expect(searchFrom({ status: 'none', level: 'toString' })).toEqual({});
});

test('先后和日数认得出来，写错的不算，默认的先后不写', () => {
  expect(searchFrom({ order: 'limit', aged: '30' })).toEqual({ order: 'limit', aged: 30 });
  expect(searchFrom({ order: 'newest', aged: 0 })).toEqual({});
  expect(searchFrom({ order: 'name', aged: '-3' })).toEqual({});
  expect(searchFrom({ aged: '3.5' })).toEqual({});
});
