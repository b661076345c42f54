import { cityScope } from '@lpt/database';
import { emptyTables, testDatabases } from '@lpt/database/testing';
import { signerFrom } from '@lpt/log';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createCasebook, type Handled } from './casebook.ts';
import { act, GUANGZHOU, opening } from './faults/requests.ts';
import { TOY_COUNTER, type ToyCtx, type ToyEvent, type ToyState, toyCore } from './faults/toy-core.ts';
import { fsck } from './fsck.ts';

const databases = await testDatabases();
afterAll(async () => {
  for (const { close } of databases) await close();
});

const logKey = signerFrom('log.example', new Uint8Array(32).fill(1));
const kinds = (answers: readonly Handled<ToyState, ToyEvent>[]) =>
  answers.map((answer) => (answer.ok ? 'ok' : answer.kind)).sort();

for (const { name, db } of databases) {
  const scope = cityScope(GUANGZHOU);
  const rows = (text: string) => db.query(text, [], scope);
  const bookOf = () => createCasebook<ToyState, ToyEvent, ToyCtx>({ db, core: toyCore, logKey });
  const faults = async () => (await fsck({ db, core: toyCore, verifier: logKey })).findings;
  // Two casebooks on one database stand for two servers.
  let book = bookOf();
  let other = bookOf();

  describe(name, () => {
    beforeEach(async () => {
      await emptyTables(db);
      book = bookOf();
      other = bookOf();
    });

    test('one request sent ten times at once to two servers is carried out once', async () => {
      const open = opening('c1');
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, n) => (n % 2 ? book : other).handle(open)),
      );
      expect(kinds(answers)).toEqual(Array.from({ length: 10 }, () => 'ok'));
      expect(answers.filter((answer) => answer.ok && !answer.replayed)).toHaveLength(1);
      expect(await faults()).toEqual([]);
    });

    test('one key for ten different cases at once: one is opened, the others are told', async () => {
      const { idempotencyKey } = opening('c0');
      const rivals = Array.from({ length: 10 }, (_, n) =>
        (n % 2 ? book : other).handle({ ...opening(`c${n}`), idempotencyKey }),
      );
      expect(kinds(await Promise.all(rivals))).toEqual([
        ...Array.from({ length: 9 }, () => 'key-reused'),
        'ok',
      ]);
      expect(await rows('select count(*) as n from the_case')).toEqual([{ n: 1 }]);
    });

    test('ten acts at once on one version through two servers: exactly one wins', async () => {
      await book.handle(opening('c1'));
      for (let version = 1; version <= 5; version += 1) {
        const rivals = Array.from({ length: 10 }, (_, n) =>
          (n % 2 ? book : other).handle(act('note', 'c1', version, `n${n}`)),
        );
        expect(kinds(await Promise.all(rivals))).toEqual(['ok', ...Array.from({ length: 9 }, () => 'stale')]);
      }
      expect(await faults()).toEqual([]);
    });

    test('a case opened on two servers at once is opened once', async () => {
      for (let n = 0; n < 10; n += 1) {
        const answers = await Promise.all([book.handle(opening(`c${n}`)), other.handle(opening(`c${n}`))]);
        expect(kinds(answers)).toEqual(['ok', 'stale']);
      }
      expect(await faults()).toEqual([]);
    });

    test('one stale act does not disturb the others of its batch', async () => {
      const ids = Array.from({ length: 60 }, (_, n) => `c${n}`);
      await Promise.all(ids.map((id) => book.handle(opening(id))));
      // The other server moves every third case on, so that a third of the batch was decided on an old version.
      const moved = new Map(ids.map((id, n) => [id, n % 3 === 0]));
      await Promise.all(ids.filter((id) => moved.get(id)).map((id) => other.handle(act('note', id, 1, 'x'))));
      const answers = await Promise.all(ids.map((id) => book.handle(act('note', id, 1, 'y'))));
      for (const [n, answer] of answers.entries())
        expect(answer).toMatchObject(
          moved.get(`c${n}`) ? { kind: 'stale', current: 2 } : { ok: true, version: 2 },
        );
      expect(await faults()).toEqual([]);
    });

    test('one act the database cannot take does not disturb the others of its batch', async () => {
      const bad = {
        ...toyCore,
        project: (state: ToyState, ctx: ToyCtx) => ({
          ...toyCore.project(state, ctx),
          ...(state.id === 'c3' && { filedOn: 'no day' }),
        }),
      };
      const strict = createCasebook({ db, core: bad, logKey });
      const answers = await Promise.allSettled(
        ['c1', 'c2', 'c3', 'c4'].map((id) => strict.handle(opening(id))),
      );
      expect(answers.map(({ status }) => status)).toEqual([
        'fulfilled',
        'fulfilled',
        'rejected',
        'fulfilled',
      ]);
      expect(await rows('select case_id from the_case order by 1')).toEqual([
        { case_id: 'c1' },
        { case_id: 'c2' },
        { case_id: 'c4' },
      ]);
      expect(await faults()).toEqual([]);
    });

    test('document numbers have no gap and no double, from two servers at once', async () => {
      const ids = Array.from({ length: 30 }, (_, n) => `c${n}`);
      await Promise.all(ids.map((id) => book.handle(opening(id))));
      const answers = await Promise.all(
        ids.map((id, n) => (n % 2 ? book : other).handle(act('number', id, 1))),
      );
      const numbers = answers.map((answer) =>
        answer.ok ? Number(/〕(\d+)号/.exec(answer.state.number ?? '')?.[1]) : 0,
      );
      expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, n) => n + 1));
      expect(await rows('select counter, value from number_counter')).toEqual([
        { counter: TOY_COUNTER, value: 30 },
      ]);
    });

    test('cases of several cities go through at once, each in its own', async () => {
      const cities = ['440100', '440300', '440600', '441900'];
      const all = cities.flatMap((city) =>
        Array.from({ length: 15 }, (_, n) => book.handle(opening(`c${n}`, city))),
      );
      expect(kinds(await Promise.all(all)).every((kind) => kind === 'ok')).toBe(true);
      const counts = await db.query('select city, count(*) as n from the_case group by 1 order by 1', [], {
        cities: 'all',
        role: 'lpt_app',
      });
      expect(counts).toEqual(cities.map((city) => ({ city, n: 15 })));
    });
  });
}
