import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FolderBroken, FolderInUse } from '../errors.ts';
import { openDatabase } from '../open.ts';
import { lockFolder } from './folder-lock.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lpt-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the data of a closed database is there when it is opened again', async () => {
  const first = await openDatabase({ kind: 'embedded', folder });
  await expect(openDatabase({ kind: 'embedded', folder })).rejects.toThrow(FolderInUse);
  await first.query('create temp table nothing (id int)').catch(() => undefined);
  await first.close();
  const again = await openDatabase({ kind: 'embedded', folder });
  expect(await again.query('select 1 as one')).toEqual([{ one: 1 }]);
  await again.close();
});

test('a folder held by a living process is refused with its number', async () => {
  const lock = lockFolder(folder, 'one');
  expect(() => lockFolder(folder, 'two')).toThrow(`进程 ${process.pid}`);
  lock.release();
  lockFolder(folder, 'three').release();
  expect(readdirSync(folder)).toEqual([]);
});

test('the lock of a dead process is taken over by exactly one of many', async () => {
  const dead = spawn(process.execPath, ['-e', '0']);
  await once(dead, 'exit');
  const stale = { pid: dead.pid, started: '1', boot: 'another', host: hostname(), nonce: 'dead' };
  writeFileSync(join(folder, 'lock'), JSON.stringify(stale));
  const script = `
    const { lockFolder } = await import(${JSON.stringify(new URL('./folder-lock.ts', import.meta.url).href)});
    try { lockFolder(${JSON.stringify(folder)}, 'n' + process.pid); console.log('held'); } catch { console.log('refused'); }
    process.stdin.once('data', () => process.exit());`;
  const rivals = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  );
  const said = await Promise.all(rivals.map(async ({ stdout }) => String(await once(stdout, 'data')).trim()));
  const over = rivals.map((rival) => once(rival, 'exit'));
  for (const rival of rivals) rival.stdin.end('done');
  await Promise.all(over);
  expect(said.sort()).toEqual(['held', 'refused', 'refused', 'refused', 'refused', 'refused']);
});

test('a number that now belongs to another process does not hold the folder', () => {
  const reused = { pid: process.pid, started: 'long ago', boot: 'x', host: hostname(), nonce: 'old' };
  writeFileSync(join(folder, 'lock'), JSON.stringify(reused));
  lockFolder(folder, 'new').release();
});

test('a lock from another machine stands, because nobody here can tell', () => {
  writeFileSync(
    join(folder, 'lock'),
    JSON.stringify({ pid: 1, started: '', boot: '', host: 'elsewhere', nonce: 'x' }),
  );
  expect(() => lockFolder(folder, 'new')).toThrow('elsewhere');
});

test('a half-written lock belongs to a process killed while writing it', () => {
  writeFileSync(join(folder, 'lock'), '{"pid":');
  lockFolder(folder, 'new').release();
});

test('a folder that holds no database is refused in one sentence, and left unlocked', async () => {
  writeFileSync(join(folder, 'data'), 'not a database');
  await expect(openDatabase({ kind: 'embedded', folder })).rejects.toThrow(FolderBroken);
  expect(readdirSync(folder)).toEqual(['data']);
});
