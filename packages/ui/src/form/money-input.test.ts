import { fen, groupedYuan, isFen } from '@lpt/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fenFromYuan, yuanInput } from './money-input.ts';

test.each([
  ['52000', 5_200_000],
  ['52,000.50', 5_200_050],
  ['1，280', 128_000],
  [' 0.5 ', 50],
  ['0', 0],
])('%s 元读作 %i 分', (text, expected) => {
  expect(fenFromYuan(text)).toBe(expected);
});

test.each(['', '-1', '1.005', '一百', '1e3', '99999999999999999', '1.'])('“%s”不是金额', (text) => {
  expect(fenFromYuan(text)).toBeUndefined();
});

test('写出来的都能读回去，带不带千分位都一样', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (amount) => {
      expect(fenFromYuan(yuanInput(amount))).toBe(amount);
      expect(isFen(amount) && fenFromYuan(groupedYuan(fen(amount)))).toBe(amount);
    }),
  );
});
