import { cityScope, ownerScope } from '@lpt/database';
import { emptyTables, testDatabases } from '@lpt/database/testing';
import {
  consistencyProof,
  openCheckpoint,
  readFromTiles,
  signerFrom,
  type Tile,
  verifyConsistency,
} from '@lpt/log';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { canonicalJson, sha256 } from './canonical.ts';
import { createCasebook } from './casebook.ts';
import { type ToyCtx, type ToyEvent, type ToyState, toyCore, toyCtx } from './faults/toy-core.ts';
import { fsck } from './fsck.ts';
import { proofOf, verifyActProof } from './proof.ts';
import { createSequencer } from './sequencer.ts';

const databases = await testDatabases();
afterAll(async () => {
  for (const { close } of databases) await close();
});

const CITY = '440100';
const key = signerFrom('log.example', new Uint8Array(32).fill(1));

for (const { name, db } of databases) {
  const scope = cityScope(CITY);
  const book = createCasebook<ToyState, ToyEvent, ToyCtx>({ db, core: toyCore, logKey: key });
  const sequencer = book.sequencer([CITY, '440600']);
  const open = (caseId: string) =>
    book.handle({
      city: CITY,
      caseId,
      expectedVersion: null,
      idempotencyKey: caseId,
      act: 'open',
      input: `${CITY}|${caseId}|样本`,
      ctx: toyCtx,
    });
  const openMany = (from: number, count: number) =>
    Promise.all(Array.from({ length: count }, (_, n) => open(`c${from + n}`)));

  describe(name, () => {
    beforeEach(() => emptyTables(db));

    test('nothing to do is done without a trace', async () => {
      expect(await sequencer.run()).toBe(0);
      expect(await db.query('select * from log_checkpoint', [], scope)).toEqual([]);
    });

    test('the log grows over tile borders, each checkpoint consistent with the one before', async () => {
      for (const [from, count] of [
        [0, 200],
        [200, 56],
        [256, 1],
        [257, 300],
      ] as const) {
        await openMany(from, count);
        expect(await sequencer.run()).toBe(count);
      }
      const notes = await db.query<{ note: string }>(
        'select note from log_checkpoint order by size',
        [],
        scope,
      );
      const checkpoints = notes.flatMap(({ note }) => openCheckpoint(note, `log.example/${CITY}`, key) ?? []);
      expect(checkpoints.map(({ size }) => size)).toEqual([200, 256, 257, 557]);
      const read = readFromTiles(
        await db.query<Tile>('select level, index, width, data from log_tile', [], scope),
      );
      checkpoints.reduce((before, after) => {
        const proof = consistencyProof(read, before.size, after.size);
        expect(verifyConsistency(proof, before.size, after.size, before.root, after.root)).toBe(true);
        return after;
      });
      expect(await fsck({ db, core: toyCore, verifier: key })).toEqual({
        cases: 557,
        events: 557,
        leaves: 557,
        findings: [],
      });
    });

    test('several sequencers at once place every leaf exactly once', async () => {
      await openMany(0, 120);
      const rivals = Array.from({ length: 4 }, () => createSequencer({ db, key, cities: [CITY] }));
      const placed = await Promise.all(rivals.map((rival) => rival.run()));
      expect(placed.reduce((a, b) => a + b)).toBe(120);
      const places = await db.query<{ place: number }>(
        'select place from log_leaf order by place',
        [],
        scope,
      );
      expect(places.map(({ place }) => place)).toEqual(Array.from({ length: 120 }, (_, n) => n));
    });

    test('an act proves itself with the public key alone, and nothing else passes for it', async () => {
      await openMany(0, 300);
      expect(await proofOf(db, CITY, 'c7', 1, scope)).toBeUndefined();
      await sequencer.run();
      const proof = await proofOf(db, CITY, 'c7', 1, scope);
      const [event] = await book.history(CITY, 'c7', scope);
      const state = canonicalJson((await book.load(CITY, 'c7', scope))?.state);
      if (!proof || !event) throw new Error('no proof');
      const claim = { caseId: 'c7', seq: 1, eventHash: event.hash, stateHash: sha256(state) };
      const origin = `log.example/${CITY}`;
      expect(verifyActProof(proof, claim, origin, key)).toBe(true);
      expect(verifyActProof(proof, { ...claim, caseId: 'c8' }, origin, key)).toBe(false);
      expect(verifyActProof({ ...proof, place: proof.place + 1 }, claim, origin, key)).toBe(false);
      expect(verifyActProof({ ...proof, path: proof.path.slice(1) }, claim, origin, key)).toBe(false);
      expect(verifyActProof(proof, claim, 'log.example/440600', key)).toBe(false);
      expect(verifyActProof(proof, claim, origin, signerFrom('log.example', new Uint8Array(32)))).toBe(false);
    });

    test('started, it works by itself, reports what fails, and stops', async () => {
      await openMany(0, 3);
      const broken = createSequencer({ db, key, cities: ['nonsense'] });
      const reported = await new Promise((resolve) => broken.start(1, resolve));
      expect(String(reported)).toContain('not a city code');
      await broken.stop();

      const own = createSequencer({ db, key, cities: [CITY] });
      own.start(1, () => undefined);
      await expect.poll(() => db.query('select size from log_head', [], ownerScope)).toEqual([{ size: 3 }]);
      await own.stop();
      await openMany(3, 1);
      expect(await db.query('select size from log_head', [], ownerScope)).toEqual([{ size: 3 }]);
    });
  });
}
