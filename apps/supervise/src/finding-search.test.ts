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
