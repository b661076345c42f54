import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Db } from '../db.ts';
import { BackupRefused } from '../errors.ts';
import { ownerScope } from '../scope.ts';
import { emptyTables, testDatabases } from '../testing/index.ts';
import { backup } from './backup.ts';
import { restore } from './restore.ts';

const databases = await testDatabases();
const folder = mkdtempSync(join(tmpdir(), 'lpt-backup-'));
const file = join(folder, 'backup.gz');
afterAll(async () => {
  for (const { close } of databases) await close();
  rmSync(folder, { recursive: true });
});

// Line separators, NUL, lone surrogates and big numbers: what a careless line or JSON reader would break.
const STATE = '{"note":"行\u2028分隔\\u0000\\ud800","sum":9007199254740991,"b":1,"a":1.50}';

async function fill(db: Db): Promise<void> {
  await emptyTables(db);
  await db.transaction(ownerScope, async (tx) => {
    await tx.query(
      `insert into body values ('b', '样本局', '样本', '440100', '440100', 'city', 'department', '{market}', '2026-01-01', null, '{}')`,
    );
    await tx.query(
      `insert into the_case select '440100', 'c' || n, 1, $1::json, '\\x00ff', '\\x01' from generate_series(1, 1200) n`,
      [STATE],
    );
    await tx.query(
      `insert into event (city, case_id, seq, act, type, body, prev, hash)
       select '440100', 'c' || n, 1, 'file-case', 'CaseFiled', $1::json, '\\x', '\\xff' from generate_series(1, 1200) n`,
      [STATE],
    );
    await tx.query(`insert into case_search values ('440100', 'c1', '2026-01-05', now(), 'b', '样本''引号')`);
    await tx.query(`insert into file_object (city, case_id, file_id, sha256, size, media_type, name, content, added_by)
      values ('440100', 'c1', 'f', '\\x00', 3, 'image/png', '照片 一.png', '\\x000aff', 'o')`);
  });
}

async function everything(db: Db): Promise<unknown> {
  return db.transaction(ownerScope, async (tx) => [
    await tx.query(`select case_id, state::text as state, state_hash, head from the_case order by 1`),
    await tx.query(`select case_id, seq, body::text as body, prev, hash, recorded_at from event order by 1`),
    await tx.query(`select * from case_search`),
    await tx.query(`select name, content, added_at from file_object`),
    await tx.query(`select * from body`),
  ]);
}

for (const from of databases)
  for (const to of databases)
    test(`from ${from.name} to ${to.name} everything comes back, byte for byte`, async () => {
      await fill(from.db);
      const before = await everything(from.db);
      const counts = await backup(from.db, file);
      expect(counts).toMatchObject({ the_case: 1200, event: 1200, body: 1, file_object: 1, task: 0 });
      await emptyTables(to.db);
      expect(await restore(to.db, file)).toEqual(counts);
      expect(await everything(to.db)).toEqual(before);
    });

for (const { name, db } of databases)
  describe(name, () => {
    beforeEach(async () => {
      await fill(db);
      await backup(db, file);
      await emptyTables(db);
    });

    const refused = async (words: string) => {
      const error = await restore(db, file).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(BackupRefused);
      expect(String(error)).toContain(words);
      expect(await db.query('select 1 from the_case', [], ownerScope)).toEqual([]);
    };

    test('a target that holds data is refused', async () => {
      await fill(db);
      await expect(restore(db, file)).rejects.toThrow('目标数据库不是空的');
    });

    test('a file cut short is refused', async () => {
      truncateSync(file, readFileSync(file).length - 40);
      await refused('已损坏');
    });

    test('a file cut at the end of a line is refused', async () => {
      const lines = gunzipSync(readFileSync(file)).toString().split('\n').slice(0, -2);
      writeFileSync(file, gzipSync(`${lines.join('\n')}\n`));
      await refused('the end is missing');
    });

    test('one changed letter is refused', async () => {
      const text = gunzipSync(readFileSync(file)).toString().replace('样本局', '样木局');
      writeFileSync(file, gzipSync(text));
      await refused('the checksum differs');
    });

    test('a flipped byte of the packed file is refused', async () => {
      const bytes = readFileSync(file);
      bytes.writeUInt8((bytes[bytes.length >> 1] ?? 0) ^ 1, bytes.length >> 1);
      writeFileSync(file, bytes);
      await refused('已损坏');
    });

    test('something else than a backup is refused', async () => {
      writeFileSync(file, 'hello');
      await refused('已损坏');
    });
  });
