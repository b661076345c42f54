import { cityScope, ownerScope } from '@lpt/database';
import { emptyTables, testDatabases } from '@lpt/database/testing';
import { signerFrom } from '@lpt/log';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical.ts';
import { createCasebook } from './casebook.ts';
import type { CaseCore } from './core.ts';
import { act, GUANGZHOU, opening } from './faults/requests.ts';
import { type ToyCtx, type ToyEvent, type ToyState, toyCore, toyCtx } from './faults/toy-core.ts';
import { fsck } from './fsck.ts';

const databases = await testDatabases();
afterAll(async () => {
  for (const { close } of databases) await close();
});

const logKey = signerFrom('log.example', new Uint8Array(32).fill(1));

for (const { name, db } of databases) {
  const scope = cityScope(GUANGZHOU);
  const bookOf = () => createCasebook<ToyState, ToyEvent, ToyCtx>({ db, core: toyCore, logKey });
  const faults = async () => (await fsck({ db, core: toyCore, verifier: logKey })).findings;

  describe(name, () => {
    beforeEach(() => emptyTables(db));

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
        const fresh = bookOf();
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
