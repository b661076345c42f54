import { stories } from '@lpt/seeds';
import { beforeAll, expect, test } from 'vitest';
import { type Desk, deskOf, key } from './testing/desk.ts';
import { storyNamed, type Told, tell } from './testing/stories.ts';
import { onBoth } from './testing/suite.ts';

const officers = { officers: ['tianhe-market.officer-1', 'tianhe-market.officer-2'] };

await onBoth('请求编号', (stage) => {
  let told: Told;
  let other: Told;
  let first: Desk;
  let second: Desk;

  beforeAll(async () => {
    const story = storyNamed(stories, 'tianhe-expired-food');
    told = await tell(stage.world, story, 'start-verification');
    other = await tell(stage.world, story, 'start-verification');
    first = await deskOf(stage.world, 'th-officer1');
    second = await deskOf(stage.world, 'th-unit');
  });

  function start(
    desk: Desk,
    { city, caseId, version }: Told,
    headers: Readonly<Record<string, string>>,
    body: object = officers,
  ) {
    return desk.ask('POST', `/api/cases/${city}/${caseId}/acts/start-verification`, {
      body,
      headers: { 'if-match': `"${version}"`, ...headers },
    });
  }

  test('两个账号用同一编号，各是各的：看不到对方的答复，也不挡对方', async () => {
    const shared = key();
    const done = await start(first, told, shared);
    expect(done.status).toBe(201);
    const again = await start(first, told, shared);
    expect([again.status, again.body]).toEqual([201, done.body]);
    const stranger = await start(second, told, shared);
    expect(stranger.status).not.toBe(201);
    expect(stranger.body).not.toMatchObject({ events: expect.anything() });
    expect(['stale', 'forbidden']).toContain(stranger.body.kind);
    const rows = await stage.world.services.db.query<{ key: string }>(
      'select key from idempotency where right(key, 36) = $1',
      [shared['idempotency-key']],
      { cities: 'all', role: 'lpt_app' },
    );
    expect(rows.map((row) => row.key)).toEqual([`a-th-officer1/${shared['idempotency-key']}`]);
  });

  test('同一编号，换了案件、事项、版本、内容，都不办，也不给原来的答复', async () => {
    const spent = key();
    expect((await start(first, other, spent)).status).toBe(201);
    const changed = [
      await start(first, told, spent),
      await start(first, { ...other, version: other.version + 1 }, spent),
      await start(first, other, spent, { officers: [...officers.officers].reverse() }),
      await first.ask('POST', `/api/cases/${other.city}/${other.caseId}/acts/submit-review`, {
        body: { reviewKind: 'legal' },
        headers: { ...spent, 'if-match': `"${other.version}"` },
      }),
    ];
    for (const { status, body } of changed) expect([status, body.kind]).toEqual([409, 'key-reused']);
    const now = await stage.world.services.casebook.load(other.city, other.caseId, {
      cities: 'all',
      role: 'lpt_app',
    });
    expect(now?.version).toBe(other.version + 1);
  });
});
