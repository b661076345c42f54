import { type Db, ownerScope } from '@lpt/database';
import { emptyTables, testDatabases } from '@lpt/database/testing';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createCasebook } from './casebook.ts';
import type { CaseCore } from './core.ts';
import { act, GUANGZHOU, opening } from './faults/requests.ts';
import { faultKey } from './faults/story.ts';
import { type ToyCtx, type ToyEvent, type ToyState, toyCore, toyCtx } from './faults/toy-core.ts';
import { fsck } from './fsck.ts';
import { isBuiltBy, rebuild } from './rebuild.ts';

const databases = await testDatabases();
afterAll(async () => {
  for (const { close } of databases) await close();
});

const FOSHAN = '440600';

/** The next program: a case has one field more, and its heading and tasks are written differently. */
const newCore: CaseCore<ToyState & { urgent?: boolean }, ToyEvent, ToyCtx> = {
  ...toyCore,
  evolve: (state, event) => ({ ...toyCore.evolve(state, event), urgent: false }),
  project(state, ctx) {
    const old = toyCore.project(state, ctx);
    return {
      ...old,
      title: `新${old.title}`,
      searchText: `新编 ${old.searchText}`,
      tasks: old.tasks.map((task) => ({ ...task, title: '新任务' })),
      deadlines: old.deadlines.map((deadline) => ({ ...deadline, dueOn: '2026-05-01' })),
    };
  },
};

async function whole(db: Db): Promise<Readonly<Record<string, unknown>>> {
  const tables = {
    history: `select city, case_id, seq, body::text as body, hash, recorded_at from event order by 1, 2, 3`,
    leaves: 'select city, case_id, seq, data, place from log_leaf order by 1, 2, 3',
    states:
      'select city, case_id, state::text as state, state_hash, head, rebuilt from the_case order by 1, 2',
    list: 'select * from case_list order by city, case_id',
    search: 'select city, case_id, search_text, body, next_due, updated from case_search order by 1, 2',
    deadlines: 'select * from deadline order by city, case_id, key',
    tasks: 'select * from task order by city, case_id, key',
    outbox: 'select * from outbox order by city, case_id, key',
  };
  const found: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(tables)) found[name] = await db.query(text, [], ownerScope);
  return found;
}

for (const { name, db } of databases) {
  const old = () => createCasebook<ToyState, ToyEvent, ToyCtx>({ db, core: toyCore, logKey: faultKey });
  const settings = { db, core: newCore, ctx: toyCtx, fingerprint: 'new' } as const;
  const check = async () => (await fsck({ db, core: newCore, verifier: faultKey })).findings;

  describe(name, () => {
    beforeEach(async () => {
      await emptyTables(db);
      const book = old();
      for (let n = 0; n < 120; n += 1) {
        const city = n % 3 === 0 ? FOSHAN : GUANGZHOU;
        await book.handle(opening(`c${n}`, city));
        if (n % 2 === 0) await book.handle(act('note', `c${n}`, 1, '甲|乙', city));
      }
      await book.sequencer([GUANGZHOU, FOSHAN]).run();
    });

    test('现状、列表、检索、期限、待办照新的程序；事件、散列、存证、待发一字不动；核对无误', async () => {
      const before = await whole(db);
      expect((await check()).length).toBe(120);
      expect(await rebuild(settings)).toEqual({ cases: 120, changed: 120, finished: true });
      const after = await whole(db);
      for (const same of ['history', 'leaves', 'outbox']) expect(after[same]).toEqual(before[same]);
      expect(await check()).toEqual([]);
      expect(JSON.stringify(after['list'])).toContain('新样本商行');
      expect(JSON.stringify(after['search'])).toContain('新编');
      expect(JSON.stringify(after['tasks'])).toContain('新任务');
      expect(JSON.stringify(after['deadlines'])).toContain('2026-05-01');
      const updated = (list: unknown) => JSON.stringify(list).match(/"updated":"[^"]+"/g);
      expect(updated(after['list'])).toEqual(updated(before['list']));

      // 再来一遍，什么也不变；以后的办理照旧严格核对。
      expect(await rebuild(settings)).toEqual({ cases: 120, changed: 0, finished: true });
      expect(await whole(db)).toEqual(after);
      const book = createCasebook({ db, core: newCore, logKey: faultKey });
      expect(await book.handle(act('note', 'c1', 1, '丙'))).toMatchObject({ ok: true, version: 2 });
      expect(await check()).toEqual([]);
      const wrong = `update log_leaf set data = regexp_replace(data, '"state":"[0-9a-f]{64}"', '"state":"${'0'.repeat(64)}"') where case_id = 'c1' and seq = 2`;
      await db.query(wrong, [], ownerScope);
      expect((await check()).map(({ path }) => path)).toEqual([`${GUANGZHOU}/c1/leaf/2`]);
    });

    test('中途停下，接着做：不从头来，结果与一次做完相同', async () => {
      const seen: number[] = [];
      const stopped = await rebuild({
        ...settings,
        onProgress: (done) => seen.push(done),
        stopped: () => seen.length === 1,
      });
      expect(stopped).toMatchObject({ cases: 50, finished: false });
      expect(await isBuiltBy(db, 'new')).toBe(false);
      const rest = await rebuild({ ...settings, onProgress: (done, total) => seen.push(done, total) });
      expect(rest).toEqual({ cases: 70, changed: 70, finished: true });
      expect(seen).toEqual([50, 80, 120, 120, 120]);
      expect(await check()).toEqual([]);
    });

    test('记得由哪一版算出：另一版、做了一半的都不算；空库就算', async () => {
      expect(await isBuiltBy(db, 'new')).toBe(false);
      await rebuild(settings);
      expect(await isBuiltBy(db, 'new')).toBe(true);
      expect(await isBuiltBy(db, 'old')).toBe(false);
      await rebuild({ ...settings, fingerprint: 'old', core: toyCore, stopped: () => true });
      expect(await isBuiltBy(db, 'new')).toBe(false);
      await emptyTables(db);
      expect(await isBuiltBy(db, 'new')).toBe(true);
    });
  });
}
