import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveRegistry } from '@lpt/api';
import { migrate, openDatabase } from '@lpt/database';
import { demoRegistryData } from '@lpt/seeds';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Io } from './command.ts';
import { main } from './main.ts';

const folder = mkdtempSync(join(tmpdir(), 'lpt-cli-'));
const file = join(folder, 'a.backup');

async function lpt(data: string, ...args: readonly string[]) {
  vi.stubEnv('LPT_DATA', join(folder, data));
  vi.stubEnv('DATABASE_URL', '');
  const said: string[] = [];
  const io: Io = {
    out: (text) => said.push(text),
    err: (text) => said.push(text),
    readFile: () => undefined,
  };
  const code = await main(args, io);
  return { code, said: said.join('\n') };
}

beforeAll(async () => {
  const db = await openDatabase({ kind: 'embedded', folder: join(folder, 'one') });
  await migrate(db);
  await saveRegistry(db, demoRegistryData);
  await db.close();
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

// Each call opens a database of its own, which takes seconds on a busy machine.
const patient = { timeout: 180_000 };

test('备份，恢复到另一个库，核对无误；不覆盖，不恢复到有数据的库', patient, async () => {
  expect(await lpt('one', 'backup', file)).toMatchObject({ code: 0 });
  expect(existsSync(file)).toBe(true);
  expect(await lpt('one', 'backup', file)).toMatchObject({
    code: 2,
    said: expect.stringContaining('不覆盖'),
  });
  expect(await lpt('two', 'restore', file)).toMatchObject({ code: 0 });
  expect(await lpt('two', 'verify')).toMatchObject({ code: 0, said: expect.stringContaining('0 处不符') });
  expect(await lpt('two', 'rebuild')).toMatchObject({
    code: 0,
    said: expect.stringContaining('重算了 0 案'),
  });
  expect(await lpt('two', 'restore', file)).toMatchObject({ code: 1 });
  const restored = await openDatabase({ kind: 'embedded', folder: join(folder, 'two') });
  expect(await restored.query('select id from body order by id')).toEqual(
    demoRegistryData.bodies.map(({ id }) => ({ id })).sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  await restored.close();
});

test('损坏的备份不恢复，什么也不变', patient, async () => {
  const damaged = join(folder, 'b.backup');
  writeFileSync(damaged, readFileSync(file).subarray(0, -20));
  expect((await lpt('three', 'restore', damaged)).code).toBe(1);
  const db = await openDatabase({ kind: 'embedded', folder: join(folder, 'three') });
  expect(await db.query('select id from body')).toEqual([]);
  await db.close();
});

test('没有这个命令、少写文件：说明用法，退出码为二', async () => {
  expect(await lpt('one', 'nothing')).toMatchObject({ code: 2, said: expect.stringContaining('backup') });
  expect(await lpt('one', 'rebuild', 'x')).toMatchObject({ code: 2, said: expect.stringContaining('用法') });
  expect(await lpt('one', 'backup')).toMatchObject({ code: 2, said: expect.stringContaining('用法') });
});
