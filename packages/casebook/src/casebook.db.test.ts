import { cityScope, type Db, ownerScope } from '@lpt/database';
import { emptyTables, testDatabases } from '@lpt/database/testing';
import { signerFrom } from '@lpt/log';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical.ts';
import { createCasebook, type Handled } from './casebook.ts';
import type { CaseCore } from './core.ts';
import {
  TOY_COUNTER,
  type ToyCtx,
  type ToyEvent,
  type ToyState,
  toyCore,
  toyCtx,
} from './faults/toy-core.ts';
import { fsck } from './fsck.ts';

const databases = await testDatabases();
afterAll(async () => {
  for (const { close } of databases) await close();
});

const GUANGZHOU = '440100';
const FOSHAN = '440600';
const logKey = signerFrom('log.example', new Uint8Array(32).fill(1));

let keys = 0;
const act = (
  name: string,
  caseId: string,
  expectedVersion: number | null,
  input: unknown = '',
  city = GUANGZHOU,
) => {
  keys += 1;
  const idempotencyKey = `key-${keys}`;
  return { city, caseId, expectedVersion, idempotencyKey, act: name, input, ctx: toyCtx };
};
const opening = (caseId: string, city = GUANGZHOU) =>
  act('open', caseId, null, `${city}|${caseId}|样本商行 ${caseId}`, city);
const kinds = (answers: readonly Handled<ToyState, ToyEvent>[]) =>
  answers.map((answer) => (answer.ok ? 'ok' : answer.kind)).sort();

for (const { name, db } of databases) {
  const scope = cityScope(GUANGZHOU);
  // Two casebooks on one database stand for two servers.
  const bookOf = (own: Db) => createCasebook<ToyState, ToyEvent, ToyCtx>({ db: own, core: toyCore, logKey });
  const rows = (text: string) => db.query(text, [], scope);
  const faults = async () => (await fsck({ db, core: toyCore, verifier: logKey })).findings;
  let book = bookOf(db);
  let other = bookOf(db);

  describe(name, () => {
    beforeEach(async () => {
      await emptyTables(db);
      book = bookOf(db);
      other = bookOf(db);
    });

    test('an act leaves its events, its state, its list row, deadline, task and leaf, all at once', async () => {
      const opened = await book.handle(opening('c1'));
      const state = {
        city: GUANGZHOU,
        id: 'c1',
        title: '样本商行 c1',
        notes: 0,
        number: null,
        closed: false,
      };
      expect(opened).toEqual({
        ok: true,
        version: 1,
        state,
        events: [{ type: 'Opened', city: GUANGZHOU, id: 'c1', title: '样本商行 c1' }],
      });
      expect(await book.load(GUANGZHOU, 'c1', scope)).toEqual({ version: 1, state });
      expect(await rows('select title, stage, officers, filed_on, next_due, version from case_list')).toEqual(
        [
          {
            title: '样本商行 c1',
            stage: 'open',
            officers: ['o1', 'o2'],
            filed_on: '2026-01-05',
            next_due: '2026-04-07',
            version: 1,
          },
        ],
      );
      expect(await rows('select key, due_on, status from deadline')).toEqual([
        { key: 'decide', due_on: '2026-04-07', status: 'running' },
      ]);
      expect(await rows('select key, act from task')).toEqual([{ key: 'note-0', act: 'note' }]);
      expect(await rows(`select search_text, bigrams @@ '''样本''' as found from case_search`)).toEqual([
        { search_text: '样本商行 c1', found: true },
      ]);
      expect(await rows('select seq, place from log_leaf')).toEqual([{ seq: 1, place: null }]);
      expect(await faults()).toEqual([]);
    });

    test('later acts replace tasks, keep deadlines and send each outbox item once', async () => {
      await book.handle(opening('c1'));
      await book.handle(act('note', 'c1', 1, '甲|乙'));
      expect(await rows('select key from task')).toEqual([{ key: 'note-2' }]);
      const closed = await book.handle(act('close', 'c1', 3));
      expect(closed).toMatchObject({ ok: true, version: 4 });
      expect(await rows('select key from task')).toEqual([]);
      expect(await rows('select key, status from deadline')).toEqual([{ key: 'decide', status: 'met' }]);
      expect(await rows('select key, kind, payload from outbox')).toEqual([
        { key: 'publish', kind: 'publication', payload: { title: '样本商行 c1' } },
      ]);
      expect(await faults()).toEqual([]);
    });

    test('a refusal says everything and writes nothing', async () => {
      expect(await book.handle(act('note', 'c1', null))).toEqual({
        ok: false,
        kind: 'refused',
        refusals: ['not-open', 'nothing-to-do'],
      });
      expect(await rows('select 1 from the_case')).toEqual([]);
    });

    test('who looked at an older version is told the current one', async () => {
      await book.handle(opening('c1'));
      expect(await book.handle(act('note', 'c1', 7, 'x'))).toEqual({ ok: false, kind: 'stale', current: 1 });
      expect(await book.handle(opening('c1'))).toEqual({ ok: false, kind: 'stale', current: 1 });
      expect(await book.handle(act('note', 'none', 1, 'x'))).toEqual({
        ok: false,
        kind: 'stale',
        current: null,
      });
    });

    test('the same request again gets the same answer, also after the case went on', async () => {
      const open = opening('c1');
      const first = await book.handle(open);
      const note = act('note', 'c1', 1, '甲|乙');
      const noted = await book.handle(note);
      await book.handle(act('close', 'c1', 3));
      expect(await other.handle(open)).toEqual({ ...first, replayed: true });
      expect(await other.handle(note)).toEqual({ ...noted, replayed: true });
      expect(await rows('select count(*) as n from event')).toEqual([{ n: 4 }]);
    });

    test('the same key for something else is refused', async () => {
      const open = opening('c1');
      await book.handle(open);
      expect(await book.handle({ ...open, input: 'other' })).toEqual({ ok: false, kind: 'key-reused' });
      expect(await book.handle({ ...open, caseId: 'c2' })).toEqual({ ok: false, kind: 'key-reused' });
    });

    test('the same key in another city is another key', async () => {
      const open = opening('c1');
      await book.handle(open);
      const elsewhere = { ...opening('c1', FOSHAN), idempotencyKey: open.idempotencyKey };
      expect(await book.handle(elsewhere)).toMatchObject({ ok: true, version: 1 });
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
      answers.forEach((answer, n) =>
        expect(answer).toMatchObject(
          moved.get(`c${n}`) ? { kind: 'stale', current: 2 } : { ok: true, version: 2 },
        ),
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

    test('an act that is refused takes no number', async () => {
      await book.handle(opening('c1'));
      await book.handle(act('number', 'c1', 1));
      expect(await book.handle(act('number', 'c1', 2))).toMatchObject({ kind: 'refused' });
      expect(await rows('select value from number_counter')).toEqual([{ value: 1 }]);
    });

    test('the history travels in time', async () => {
      await book.handle(opening('c1'));
      await book.handle(act('note', 'c1', 1, '甲|乙'));
      await book.handle(act('close', 'c1', 3));
      expect(
        (await book.history(GUANGZHOU, 'c1', scope)).map(({ seq, act: by, type }) => [seq, by, type]),
      ).toEqual([
        [1, 'open', 'Opened'],
        [2, 'note', 'Noted'],
        [3, 'note', 'Noted'],
        [4, 'close', 'Closed'],
      ]);
      expect(await book.stateAt(GUANGZHOU, 'c1', 2, scope)).toMatchObject({ notes: 1, closed: false });
      expect(await book.stateAt(GUANGZHOU, 'c1', 5, scope)).toBeUndefined();
      expect((await book.eventAt(GUANGZHOU, 'c1', 3, scope))?.event).toEqual({ type: 'Noted', text: '乙' });
    });

    test('another city does not see the case', async () => {
      await book.handle(opening('c1'));
      const foreign = cityScope(FOSHAN);
      expect(await book.load(GUANGZHOU, 'c1', foreign)).toBeUndefined();
      expect(await book.history(GUANGZHOU, 'c1', foreign)).toEqual([]);
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

    test('any JSON comes back as it went in, and its hashes hold', async () => {
      const json = fc.jsonValue();
      const said = toyCore.project(
        { city: GUANGZHOU, id: 'x', title: '', notes: 0, number: null, closed: false },
        toyCtx,
      );
      const core: CaseCore<{ value: unknown }, { type: string; value: unknown }, ToyCtx> = {
        decide: (_act, _state, input) => ({ ok: true, events: [{ type: 'Said', value: input }] }),
        evolve: (_state, event) => ({ value: event.value }),
        numbersFor: () => [],
        withNumbers: (ctx) => ctx,
        project: () => said,
      };
      const free = createCasebook({ db, logKey, core });
      let version: number | null = null;
      await fc.assert(
        fc.asyncProperty(json, async (value) => {
          const answer = await free.handle(act('say', 'x', version, value));
          if (!answer.ok) throw new Error(answer.kind);
          version = answer.version;
          const stored = await free.load(GUANGZHOU, 'x', scope);
          expect(canonicalJson(stored?.state.value)).toBe(canonicalJson(value));
        }),
        { numRuns: 60 },
      );
      expect((await fsck({ db, core })).findings).toEqual([]);
    });

    test('whatever is changed behind the casebook is found', async () => {
      const tamper = async (text: string) => {
        await emptyTables(db);
        const fresh = bookOf(db);
        await fresh.handle(opening('c1'));
        await fresh.handle(act('note', 'c1', 1, '甲'));
        await fresh.sequencer([GUANGZHOU]).run();
        expect(await faults()).toEqual([]);
        await db.query(text, [], ownerScope);
        return (await faults()).map(({ path }) => path);
      };
      expect(await tamper(`update event set body = '{"type":"Noted","text":"乙"}' where seq = 2`)).toEqual([
        '440100/c1/event',
      ]);
      expect(await tamper('delete from event where seq = 2')).toContain('440100/c1/version');
      expect(
        await tamper(`update the_case set state = replace(state::text, '样本', '样木')::json`),
      ).toContain('440100/c1/state');
      expect(await tamper(`update event set hash = sha256('x') where seq = 2`)).toContain('440100/c1/head');
      expect(await tamper('update case_list set version = 1')).toEqual(['440100/c1/list']);
      expect(await tamper('delete from log_leaf where seq = 1')).toContain('440100/log/0');
      expect(
        await tamper(`update log_leaf set data = replace(data, '"seq":2', '"seq":3') where seq = 2`),
      ).toContain('440100/c1/leaf/2');
      expect(await tamper(`update log_tile set data = overlay(data placing '\\x00' from 3)`)).toEqual([
        '440100/log/tile/0/0',
      ]);
      expect(await tamper(`update log_checkpoint set note = replace(note, '2', '3')`)).toEqual([
        '440100/log/checkpoint/2',
      ]);
    });
  });
}
