import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('什么也不写：本机八千零八十，内置数据库，演示数据', () => {
  expect(readSettings({})).toMatchObject({
    port: 8080,
    host: '127.0.0.1',
    store: { kind: 'embedded' },
    publicUrl: 'http://127.0.0.1:8080',
    demo: true,
  });
});

test.each([
  ['端口不是数', { PORT: 'http' }, /PORT/],
  ['端口太大', { PORT: '70000' }, /PORT/],
  ['数据库地址不是 PostgreSQL', { DATABASE_URL: 'mysql://x' }, /DATABASE_URL/],
  ['公开地址不是网址', { LPT_PUBLIC_URL: 'example' }, /LPT_PUBLIC_URL/],
  ['生产环境不准用内置数据库', { NODE_ENV: 'production' }, /DATABASE_URL/],
])('一句话拒绝：%s', (_title, env, says) => {
  expect(() => readSettings(env)).toThrow(says);
  expect(() => readSettings(env)).toThrow(/[\u4e00-\u9fff]/);
});

test('生产环境不装演示数据', () => {
  const url = 'postgres://db/lpt';
  expect(readSettings({ NODE_ENV: 'production', DATABASE_URL: url })).toMatchObject({
    demo: false,
    store: { kind: 'postgres', url },
  });
  expect(readSettings({ NODE_ENV: 'production', LPT_ALLOW_DEMO_STORE: '1' }).store.kind).toBe('embedded');
});
