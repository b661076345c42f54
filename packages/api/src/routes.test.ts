import { permissions, type Route } from '@lpt/contract';
import type { Db } from '@lpt/database';
import { demoAccounts, stories } from '@lpt/seeds';
import { beforeAll, expect, test } from 'vitest';
import { allServed } from './app.ts';
import { createOutbox } from './jobs/outbox.ts';
import { type Desk, deskOf, key, stranger } from './testing/desk.ts';
import { storyNamed, type Told, tell } from './testing/stories.ts';
import { onOne } from './testing/suite.ts';

const routes: readonly Route[] = allServed.map(({ route }) => route);

/** 每张表各有多少行；查阅记录和会话本来就随看随写。 */
async function rowCounts(db: Db): Promise<Readonly<Record<string, number>>> {
  const tables = await db.query<{ name: string }>(
    `select tablename::text as name from pg_tables where schemaname = 'public' and tablename not in ('reading_log', 'session')`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await db.query<{ count: number }>(`select count(*)::int as count from ${name}`, [], {
      cities: 'all',
      role: name === 'party_access' || name === 'sweep' ? 'lpt_jobs' : 'lpt_app',
    });
    counts[name] = row?.count ?? 0;
  }
  return counts;
}

function loginFor(roles: readonly string[], has: boolean): string {
  const found = demoAccounts.find(
    ({ login, roles: own }) =>
      (login.startsWith('th-') || login === 'admin') && own.some((role) => roles.includes(role)) === has,
  );
  if (!found) throw new Error(`no account ${has ? 'with' : 'without'} ${roles.join()}`);
  return found.login;
}

function rolesOf({ may }: Route): readonly string[] {
  return may === 'public' || may === 'signed-in' ? [] : permissions[may].roles;
}

await onOne('每一条路由', (stage) => {
  let told: Told;
  const desks = new Map<string, Desk>();

  beforeAll(async () => {
    told = await tell(stage.world, storyNamed(stories, 'tianhe-expired-food'));
    await createOutbox({
      db: stage.world.services.db,
      now: stage.world.services.now,
      report: () => undefined,
    }).run();
  });

  async function desk(login: string): Promise<Desk> {
    const seated = desks.get(login) ?? (await deskOf(stage.world, login));
    desks.set(login, seated);
    return seated;
  }

  function addressOf({ url }: Route): string {
    const values: Readonly<Record<string, string>> = {
      city: told.city,
      caseId: told.caseId,
      act: 'archive-case',
      document: 'D1',
      file: 'F-none',
      seq: '1',
      finding: 'S-none',
      id: 'none',
      account: 'a-th-head',
    };
    return url.replace(/:([A-Za-z]+)/g, (_, name: string) => values[name] ?? name);
  }

  const heads = () => ({ ...key(), 'if-match': '"1"', 'x-file-name': 'a.txt' });
  const bodyFor = (route: Route) => (route.upload || !route.body ? {} : { body: {} });
  const typeFor = (route: Route) =>
    route.upload ? { raw: 'x', headers: { ...heads(), 'content-type': 'text/plain' } } : { headers: heads() };

  test('没有登录的都是 401，除了公开的', async () => {
    for (const route of routes.filter(({ may }) => may !== 'public')) {
      const reply = await stranger(stage.world).ask(route.method, addressOf(route), {
        ...bodyFor(route),
        ...typeFor(route),
      });
      expect([route.name, reply.status, reply.body.kind]).toEqual([route.name, 401, 'unauthenticated']);
    }
  });

  test('没有许可的都是 403，并说明谁有', async () => {
    for (const route of routes.filter((each) => rolesOf(each).length > 0)) {
      const roles = rolesOf(route);
      const outsider = await desk(
        roles.includes('administrator') && roles.length > 3 ? 'th-archive' : loginFor(roles, false),
      );
      if (roles.includes('administrator') && roles.length > 3) continue;
      const reply = await outsider.ask(route.method, addressOf(route), {
        ...bodyFor(route),
        ...typeFor(route),
      });
      expect([route.name, reply.status]).toEqual([route.name, 403]);
      expect(reply.body.office.length).toBeGreaterThan(0);
    }
  });

  test('看的都答得出来，合乎说明的形状，什么也不写', async () => {
    const before = await rowCounts(stage.world.services.db);
    const seen: Record<string, number> = {};
    for (const route of routes.filter(({ method, name }) => method === 'GET' && !name.endsWith('pdf'))) {
      const roles = rolesOf(route);
      const login = roles.includes('agency-head')
        ? 'th-head'
        : loginFor(roles.length > 0 ? roles : ['handler'], true);
      const reply = await (await desk(login)).ask('GET', addressOf(route));
      seen[route.name] = reply.status;
    }
    const nothingThere = ['download-file', 'read-finding', 'read-publication', 'read-split'];
    const expected = Object.fromEntries(
      Object.keys(seen).map((name) => [name, nothingThere.includes(name) ? 404 : 200]),
    );
    expect(seen).toEqual({ ...expected, 'read-draft': 204, 'prove-event': 202 });
    expect(await rowCounts(stage.world.services.db)).toEqual(before);
  });

  test('不认识的字段都不收，不认识的条件也不收', async () => {
    const strict = routes.filter(({ body, headers }) => body !== undefined && headers === undefined);
    for (const route of strict.filter(({ name }) => !name.startsWith('preview'))) {
      const login =
        route.may === 'public' || route.may === 'signed-in' ? 'th-head' : loginOrSupervisor(route);
      const reply = await (await desk(login)).ask(route.method, addressOf(route), { body: { surplus: 1 } });
      expect([route.name, reply.status]).toEqual([route.name, 400]);
      // A choice between shapes says first that no shape was chosen.
      if (route.name !== 'handle-finding')
        expect(reply.body.fields).toContainEqual(
          expect.objectContaining({ path: 'surplus', code: 'unknown-field' }),
        );
    }
    for (const route of routes.filter(({ query }) => query !== undefined)) {
      const login = route.may === 'public' ? 'th-head' : loginOrSupervisor(route);
      const reply = await (await desk(login)).ask('GET', `${addressOf(route)}?surplus=1`);
      expect([route.name, reply.status, reply.body.fields[0].path]).toEqual([
        route.name,
        400,
        'query.surplus',
      ]);
    }
  });

  function loginOrSupervisor(route: Route): string {
    const roles = rolesOf(route);
    if (roles.includes('agency-head')) return 'th-head';
    return roles.includes('supervisor') ? 'th-supervisor' : loginFor(roles, true);
  }

  test('过大的内容都不收', async () => {
    const big = JSON.stringify({ a: 'x'.repeat(1024 * 1024) });
    for (const route of routes.filter(({ body }) => body !== undefined)) {
      const login =
        route.may === 'public' || route.may === 'signed-in' ? 'th-head' : loginOrSupervisor(route);
      const reply = await (await desk(login)).ask(route.method, addressOf(route), {
        raw: big,
        headers: heads(),
      });
      expect([route.name, reply.status]).toEqual([route.name, 413]);
    }
  });

  test('翻页标记不是自己给的，是 400', async () => {
    for (const route of routes.filter(
      ({ query }) =>
        query !== undefined &&
        JSON.stringify(Object.keys(Object(Reflect.get(query, 'shape')))).includes('after'),
    )) {
      const login = route.may === 'public' ? 'th-head' : loginOrSupervisor(route);
      const marks = ['["2026-02-30","x"]', '["2026-02-30","x","y"]', `["'; drop",1]`, '{}'].map((text) =>
        Buffer.from(text).toString('base64url'),
      );
      for (const mark of ['xxx', ...marks]) {
        const reply = await (await desk(login)).ask('GET', `${addressOf(route)}?after=${mark}`);
        expect([route.name, reply.status, reply.body.kind]).toEqual([route.name, 400, 'invalid']);
      }
    }
  });

  test('没有的地址、没有的方法都是 404，回答是问题', async () => {
    for (const [method, url] of [
      ['GET', '/api/nothing'],
      ['PUT', '/api/cases'],
      ['GET', '/api/cases/000000/x'],
    ] as const) {
      const reply = await (await desk('th-head')).ask(method, url, method === 'PUT' ? { body: {} } : {});
      expect([reply.status, reply.body.kind]).toEqual([404, 'not-found']);
    }
  });

  test('每个回答都带安全头部，不进缓存', async () => {
    const reply = await (await desk('th-head')).ask('GET', '/api/cases');
    expect(reply.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
  });

  test('机器问的：活着、可用、说明、数字；数字里没有人和案件', async () => {
    const ask = (url: string) => stranger(stage.world).ask('GET', url);
    expect((await ask('/healthz')).text).toBe('ok\n');
    expect((await ask('/readyz')).text).toBe('ok\n');
    expect((await ask('/openapi.json')).body.openapi).toBe('3.1.0');
    const metrics = (await ask('/metrics')).text;
    expect(metrics).toContain('lpt_acts_total{act="archive-case",outcome="performed"} 1');
    expect(metrics).not.toContain(told.caseId);
  });
});
