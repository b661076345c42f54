import { emptyTables, type TestDatabase, testDatabases } from '@lpt/database/testing';
import { stories } from '@lpt/seeds';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createOutbox } from './jobs/outbox.ts';
import { deskOf, stranger } from './testing/desk.ts';
import { storyNamed, tell } from './testing/stories.ts';
import { createWorld, type World } from './testing/world.ts';

const databases: readonly TestDatabase[] = await testDatabases();

afterAll(async () => {
  for (const each of databases) await each.close();
});

describe.each(databases)('一案从头到尾，$name', ({ db }) => {
  let world: World;

  beforeEach(async () => {
    await emptyTables(db);
    world = await createWorld(db);
    return () => world.close();
  });

  test('过期食品案从线索办到归档，决定公示，各方看到各自的', async () => {
    const told = await tell(world, storyNamed(stories, 'tianhe-expired-food'));
    expect(told.theCase.phase).toBe('archived');
    const failures: unknown[] = [];
    const outbox = createOutbox({ db, now: world.services.now, report: (error) => failures.push(error) });
    await outbox.run();
    expect(failures).toEqual([]);

    const head = await deskOf(world, 'th-head');
    const opened = await head.ask('GET', `/api/cases/${told.city}/${told.caseId}`);
    expect(opened.status).toBe(200);
    expect(opened.body.masked).toEqual([]);
    const listed = await head.ask('GET', '/api/cases');
    expect(listed.body.rows).toHaveLength(1);

    const other = await deskOf(world, 'dg-head');
    const hidden = await other.ask('GET', `/api/cases/${told.city}/${told.caseId}`);
    const missing = await other.ask('GET', `/api/cases/${told.city}/no-such-case`);
    expect(hidden.status).toBe(404);
    expect(hidden.text).toBe(missing.text);

    const portal = await stranger(world).ask('GET', '/api/public/publications');
    expect(portal.body.rows).toHaveLength(1);
    const name = told.theCase.parties[0]?.identity.name ?? '';
    expect(portal.text).not.toContain(name);
  });
});
