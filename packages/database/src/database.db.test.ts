import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { SqlFailure } from './errors.ts';
import { migrate, readMigrations } from './migrate.ts';
import { cityScope, ownerScope, type Scope } from './scope.ts';
import { emptyTables, testDatabases } from './testing/index.ts';

const databases = await testDatabases();
afterAll(async () => {
  for (const { close } of databases) await close();
});

const GUANGZHOU = '440100';
const FOSHAN = '440600';
const portal: Scope = { cities: 'all', role: 'lpt_portal' };
const jobs = (...cities: string[]): Scope => ({ cities, role: 'lpt_jobs' });

for (const { name, db } of databases) {
  const addCase = (city: string, id: string) =>
    db.query(
      `insert into the_case (city, case_id, version, state, state_hash, head) values ($1, $2, 1, '{}', '', '')`,
      [city, id],
      cityScope(city),
    );
  const casesSeen = async (scope?: Scope) =>
    (await db.query<{ case_id: string }>('select case_id from the_case order by 1', [], scope)).map(
      (row) => row.case_id,
    );
  const sqlState = async (work: Promise<unknown>) => {
    const error = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    return error instanceof SqlFailure ? error.code : error;
  };

  describe(name, () => {
    beforeEach(() => emptyTables(db));

    test('both drivers give values the same shape', async () => {
      const [row] = await db.query<{ bytes: Uint8Array }>(
        `select 9007199254740991::int8 as big, date '2026-10-08' as day, timestamptz '2026-10-08 09:00:00+08' as at,
                1.50::numeric as exact, '\\x00ff'::bytea as bytes, '{"a":1}'::json as json, array['甲','乙'] as list,
                null::text as nothing, true as yes`,
      );
      expect({ ...row, bytes: [...(row?.bytes ?? [])] }).toEqual({
        big: 9_007_199_254_740_991,
        day: '2026-10-08',
        at: '2026-10-08T01:00:00.000Z',
        exact: '1.50',
        bytes: [0, 255],
        json: { a: 1 },
        list: ['甲', '乙'],
        nothing: null,
        yes: true,
      });
    });

    test('parameters: text lists, bytes and JSON text', async () => {
      const [row] = await db.named<{ list: string[]; bytes: Uint8Array; json: unknown }>(
        'try_parameters',
        'select $1::text[] as list, $2::bytea as bytes, $3::json as json',
        [['a,"b', '丙'], new Uint8Array([1, 2]), '{"x":"\\u0000"}'],
      );
      expect(row?.list).toEqual(['a,"b', '丙']);
      expect([...(row?.bytes ?? [])]).toEqual([1, 2]);
      expect(row?.json).toEqual({ x: '\u0000' });
    });

    test('a statement without a scope sees no case at all', async () => {
      await addCase(GUANGZHOU, 'a');
      expect(await casesSeen()).toEqual([]);
    });

    test('a scope sees its cities and nothing else', async () => {
      await addCase(GUANGZHOU, 'a');
      await addCase(FOSHAN, 'b');
      expect(await casesSeen(cityScope(FOSHAN))).toEqual(['b']);
      expect(await casesSeen(jobs(GUANGZHOU, FOSHAN))).toEqual(['a', 'b']);
      expect(await casesSeen({ cities: 'all', role: 'lpt_app' })).toEqual(['a', 'b']);
      expect(await casesSeen({ cities: [], role: 'lpt_app' })).toEqual([]);
    });

    test('the scope ends with its transaction', async () => {
      await addCase(GUANGZHOU, 'a');
      await db.transaction(cityScope(GUANGZHOU), (tx) => tx.query('select 1'));
      for (let round = 0; round < 12; round += 1) expect(await casesSeen()).toEqual([]);
    });

    test('another city cannot be written', async () => {
      const write = db.query(
        `insert into number_counter (city, counter, value) values ($1, 'x', 0)`,
        [GUANGZHOU],
        cityScope(FOSHAN),
      );
      expect(await sqlState(write)).toBe('42501');
    });

    test('history cannot be changed by any role of the program', async () => {
      await addCase(GUANGZHOU, 'a');
      for (const text of [
        'update event set act = act',
        'delete from event',
        'delete from the_case',
        'update log_leaf set data = data',
      ])
        for (const role of ['lpt_app', 'lpt_jobs', 'lpt_portal'] as const)
          expect(await sqlState(db.query(text, [], { cities: 'all', role }))).toBe('42501');
    });

    test('the portal reads publications without the case they come from', async () => {
      expect(await db.query('select id, record from publication', [], portal)).toEqual([]);
      expect(await sqlState(db.query('select case_id from publication', [], portal))).toBe('42501');
      expect(await sqlState(db.query('select 1 from the_case', [], portal))).toBe('42501');
      expect(await sqlState(db.query('select 1 from account', [], portal))).toBe('42501');
    });

    test('a failed statement leaves nothing behind and the next one works', async () => {
      const work = db.transaction(cityScope(GUANGZHOU), async (tx) => {
        await tx.query(`insert into number_counter (city, counter, value) values ($1, 'x', 1)`, [GUANGZHOU]);
        await tx.query('select 1 / 0');
      });
      expect(await sqlState(work)).toBe('22012');
      expect(await sqlState(db.query('select 1 / 0', [], cityScope(GUANGZHOU)))).toBe('22012');
      expect(await db.query('select * from number_counter', [], cityScope(GUANGZHOU))).toEqual([]);
    });

    test('a swallowed failure does not become a silent rollback', async () => {
      const work = db.transaction(cityScope(GUANGZHOU), async (tx) => {
        await tx.query('select 1 / 0').catch(() => undefined);
      });
      await expect(work).rejects.toThrow();
    });

    test('a city code that is not one is refused before it reaches the database', async () => {
      await expect(db.query('select 1', [], { cities: ["440100','"], role: 'lpt_app' })).rejects.toThrow(
        'not a city code',
      );
    });

    test('migrating twice changes nothing', async () => {
      expect(await migrate(db)).toBe(0);
    });

    test('an edited migration is refused', async () => {
      const edited = readMigrations().map((each) =>
        each.number === 3 ? { ...each, checksum: 'other' } : each,
      );
      await expect(migrate(db, edited)).rejects.toThrow('已执行的迁移 3 被改过');
    });

    test('a database newer than the program is refused', async () => {
      await expect(migrate(db, readMigrations().slice(0, -1))).rejects.toThrow('数据库比本程序新');
    });

    test('a migration that fails leaves the schema as it was', async () => {
      const text = 'create table half_made (id text); select 1 / 0;';
      const migrations = [...readMigrations(), { number: 9999, title: 'broken', text, checksum: 'x' }];
      await expect(migrate(db, migrations)).rejects.toThrow();
      expect(await db.query(`select to_regclass('half_made') as found`, [], ownerScope)).toEqual([
        { found: null },
      ]);
    });

    test('tidying up clears dead rows and leaves the session with the role it had', async () => {
      await addCase(GUANGZHOU, 'a');
      for (let n = 2; n < 60; n += 1)
        await db.query('update the_case set version = $1', [n], cityScope(GUANGZHOU));
      await db.tidy();
      expect(await db.query('select current_user as who')).toEqual([{ who: 'lpt_app' }]);
      expect(await casesSeen()).toEqual([]);
      const [size] = await db.query<{ n: number }>(
        `select reltuples::int as n from pg_class where relname = 'the_case'`,
      );
      if (name === 'PGlite') expect(size?.n).toBe(1);
    });

    test('twenty callers at once each get their own answer', async () => {
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          db.query<{ n: number }>('select $1::int as n', [n], cityScope(GUANGZHOU)),
        ),
      );
      expect(answers.map(([row]) => row?.n)).toEqual(Array.from({ length: 20 }, (_, n) => n));
    });
  });
}
