import { expect, test } from 'vitest';
import { median, quantile, rounded } from './measure.ts';
import { aimed } from './suite.ts';
import { tableText } from './table.ts';

test('the slow twentieth of a hundred is the ninety-fifth', () => {
  const values = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect([median(values), quantile(values, 0.95), quantile(values, 0.99)]).toEqual([50, 95, 99]);
  expect(quantile([], 0.5)).toBeNaN();
});

test('three digits are kept', () => {
  expect([rounded(1234), rounded(0.012345), rounded(Number.NaN)]).toEqual([1230, 0.0123, Number.NaN]);
});

test('an aim is met at its limit', () => {
  expect([aimed('a', 1.5, { most: 1.5 }).met, aimed('a', 1.51, { most: 1.5 }).met]).toEqual([true, false]);
  expect([aimed('a', 0.25, { least: 0.25 }).met, aimed('a', 0.24, { least: 0.25 }).met]).toEqual([
    true,
    false,
  ]);
});

test('Chinese columns stay under each other', () => {
  expect(
    tableText([
      { 文书: '立案', ms: 5 },
      { 文书: 'a', ms: 10 },
    ]),
  ).toBe('文书  ms\n立案   5\na     10');
});
