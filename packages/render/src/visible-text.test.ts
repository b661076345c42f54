import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printed, visibleText } from './visible-text.ts';

test('换行写法统一，制表符作空格', () => {
  expect(visibleText('甲\r\n乙\r丙\u2028丁\t戊')).toBe('甲\n乙\n丙\n丁 戊');
});

test('颠倒次序和零宽的字符去掉', () => {
  expect(visibleText('罚款\u202e0001\u202c元\u200b整\ufeff')).toBe('罚款0001元整');
});

test('残缺的代理项换成替代符', () => {
  expect(visibleText('甲\ud83d乙')).toBe('甲\ufffd乙');
});

test('空的、只有空白的印作斜杠', () => {
  for (const blank of ['', ' ', '\u3000', '\n', '\u200b']) expect(printed(blank)).toBe('/');
});

test('整理一次和两次一样', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (text) => visibleText(visibleText(text)) === visibleText(text),
    ),
  );
});
