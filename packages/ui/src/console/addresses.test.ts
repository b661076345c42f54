import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressAfter, textsFrom } from './addresses.ts';

test('登录以后回到原来要去的页面，连同它的条件', () => {
  expect(addressAfter('/desk', '/cases/440100/01?act=x#top')).toBe('/desk/cases/440100/01?act=x#top');
  expect(addressAfter('/supervise', '/findings?level=serious')).toBe('/supervise/findings?level=serious');
});

test.each([
  undefined,
  '',
  'cases',
  '//example.org/x',
  '/\\example.org',
  'https://example.org',
  '/login?from=/login',
])('不是本平台里的页面的，去首页：%s', (from) => {
  expect(addressAfter('/desk', from)).toBe('/desk/');
});

test('什么地址都不出本平台', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.string().map((rest) => `/${rest}`),
  );
  fc.assert(
    fc.property(anything, (from) => {
      const address = new URL(addressAfter('/desk', from), 'https://lpt.example');
      expect(address.origin).toBe('https://lpt.example');
    }),
  );
});

test('网址参数只留要的，空的略去', () => {
  expect(textsFrom({ a: ' x ', b: '', c: 3, d: 'y' }, 'a', 'b', 'c')).toEqual({ a: 'x' });
});
