import { ownerScope } from '@lpt/database';
import { stories } from '@lpt/seeds';
import { beforeAll, expect, test } from 'vitest';
import { deskOf } from '../testing/desk.ts';
import { storyNamed, type Told, tell } from '../testing/stories.ts';
import { onBoth } from '../testing/suite.ts';
import { createTidier } from './tidier.ts';

await onBoth('收拾', (stage) => {
  let told: Told;

  beforeAll(async () => {
    told = await tell(stage.world, storyNamed(stories, 'tianhe-expired-food'), 'give-review-opinion');
  });

  test('过期的会话、过了九十天的请求编号不留；别的都在', async () => {
    const { services, clock } = stage.world;
    const count = async (text: string) => (await services.db.query(text, [], ownerScope)).length;
    const keys = await count('select 1 from idempotency');
    expect(keys).toBeGreaterThan(3);
    // 行由数据库盖时间；把其中一行挪到九十天以前。
    const moved = await services.db.query<{ key: string }>(
      `update idempotency set created_at = $1::timestamptz - interval '90 days 1 minute'
       where key = (select min(key) from idempotency) returning key`,
      [new Date(clock.ms).toISOString()],
      ownerScope,
    );
    expect(moved).toHaveLength(1);
    await services.db.query(
      'update idempotency set created_at = $1 where key <> $2',
      [new Date(clock.ms).toISOString(), moved[0]?.key],
      ownerScope,
    );
    const desk = await deskOf(stage.world, 'th-officer1');
    clock.ms += 24 * 3_600_000;
    const fresh = await deskOf(stage.world, 'th-head');

    const failures: unknown[] = [];
    const tidier = createTidier(services, (error) => failures.push(error));
    await tidier.run();
    expect(await count('select 1 from idempotency')).toBe(keys - 1);
    expect(
      await services.db.query('select 1 from idempotency where key = $1', [moved[0]?.key], ownerScope),
    ).toEqual([]);
    expect((await desk.ask('GET', '/api/tasks')).status).toBe(401);
    expect((await fresh.ask('GET', '/api/tasks')).status).toBe(200);
    expect(await count('select 1 from session')).toBe(1);
    const theCase = await services.casebook.load(told.city, told.caseId, { cities: 'all', role: 'lpt_app' });
    expect(theCase?.version).toBe(told.version);
    expect(failures).toEqual([]);
  });

  test('停下时做完手上的', async () => {
    const { services } = stage.world;
    const done: string[] = [];
    const db = { ...services.db, tidy: async () => void done.push('tidied') };
    const tidier = createTidier({ ...services, db }, (error) => done.push(String(error)));
    tidier.start(1);
    await expect.poll(() => done.length).toBeGreaterThan(0);
    await tidier.stop();
    const before = done.length;
    await services.db.query('select 1');
    expect(done.length).toBe(before);
    expect(new Set(done)).toEqual(new Set(['tidied']));
  });
});
