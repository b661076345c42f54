import { cityScope } from '@lpt/database';
import { emptyTables, testDatabases } from '@lpt/database/testing';
import { signerFrom } from '@lpt/log';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createCasebook } from './casebook.ts';
import { act, GUANGZHOU, opening } from './faults/requests.ts';
import { type ToyCtx, type ToyEvent, type ToyState, toyCore } from './faults/toy-core.ts';
import { fsck } from './fsck.ts';

const databases = await testDatabases();
afterAll(async () => {
  for (const { close } of databases) await close();
});

const logKey = signerFrom('log.example', new Uint8Array(32).fill(1));
const FOSHAN = '440600';

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
      expect(
        await rows(
          'select title, stage, officers, parties, parties_masked, filed_on, next_due::text as next_due, version from case_list',
        ),
      ).toEqual([
        {
          title: '样本商行 c1',
          stage: 'open',
          officers: ['o1', 'o2'],
          parties: ['样本商行 c1'],
          parties_masked: ['样**'],
          filed_on: '2026-01-05',
          next_due: '2026-04-07 23:59:59.999',
          version: 1,
        },
      ]);
      expect(await rows('select key, due_on, status from deadline')).toEqual([
        { key: 'decide', due_on: '2026-04-07', status: 'running' },
      ]);
      expect(await rows('select key, act from task')).toEqual([{ key: 'note-0', act: 'note' }]);
      expect(
        await rows(
          `select search_text, search_tokens(search_text, body) @@ '''样本''' as found from case_search`,
        ),
      ).toEqual([{ search_text: '样本商行 c1', found: true }]);
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
  });
}
