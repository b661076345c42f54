import { caseRow, dayOf, explain, holds, instantFromMs, plusDays, visible } from '@lpt/domain';
import { demoAccounts, seedCounters, seedDemo } from '@lpt/seeds';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { actContext } from './cases/act-context.ts';
import { publicViewer, viewerOf } from './http/asker.ts';
import { momentOf } from './moment.ts';
import { type Desk, deskOf } from './testing/desk.ts';
import { onBoth } from './testing/suite.ts';

const TODAY = Date.parse('2026-11-24T10:00:00+08:00');

await onBoth('一条政策，各处用法', (stage) => {
  beforeAll(async () => {
    const { world } = stage;
    world.clock.ms = TODAY;
    const { services } = world;
    const counters = seedCounters(services.registry);
    for (const { city, counter, value } of counters)
      await services.db.query('insert into number_counter values ($1, $2, $3)', [city, counter, value], {
        cities: [city],
        role: 'lpt_app',
      });
    await seedDemo({
      today: momentOf(services).on,
      cases: 16,
      registry: services.registry,
      async perform({ city, caseId, expectedVersion, act, input, on, at, actor, accessCode }) {
        const ctx = {
          ...actContext(services, publicViewer, { newCaseId: caseId }),
          on,
          at,
          actor,
          accessCode,
        };
        const idempotencyKey = `${caseId}/${expectedVersion}`;
        const done = await services.casebook.handle({
          city,
          caseId,
          expectedVersion,
          idempotencyKey,
          act,
          input,
          ctx,
        });
        if (!done.ok) throw new Error(`${act}: ${done.kind}`);
      },
    });
  });

  type Id = Readonly<{ caseId: string }>;
  type Named = Readonly<{ identity: Readonly<{ name: string }> }>;

  async function allPages(desk: Desk, query: string): Promise<readonly string[]> {
    const ids: string[] = [];
    let after = '';
    do {
      const reply = await desk.ask('GET', `/api/cases?limit=7${query}${after}`);
      ids.push(...reply.body.rows.map(({ caseId }: Id) => caseId));
      after = reply.body.next === null ? '' : `&after=${reply.body.next}`;
    } while (after !== '');
    return ids;
  }

  const viewers = demoAccounts.filter(({ roles }) => !roles.includes('administrator'));

  test.each(viewers.map(({ login }) => login))(
    '%s：列表、翻页、检索、数目、导出、打开看到的是同一批；看不见的都说得出为什么',
    async (login) => {
      const { services } = stage.world;
      const desk = await deskOf(stage.world, login);
      const session = await services.identity.session(desk.cookie.split('=')[1] ?? '');
      if (!session) throw new Error('no session');
      const viewer = viewerOf(session, services.registry);
      const { on } = momentOf(services);
      const all = await services.db.query<{ city: string; case_id: string }>(
        'select city, case_id from case_list',
        [],
        { cities: 'all', role: 'lpt_app' },
      );
      const condition = visible(viewer, services.registry, on);
      const expected: string[] = [];
      for (const { city, case_id } of all) {
        const now = await services.casebook.load(city, case_id, { cities: 'all', role: 'lpt_app' });
        if (!now) throw new Error('a listed case is missing');
        const row = caseRow(now.state, services.registry);
        const sees = holds(condition, row);
        if (sees) expected.push(case_id);
        const opened = await desk.ask('GET', `/api/cases/${city}/${case_id}`);
        expect([case_id, opened.status]).toEqual([case_id, sees ? 200 : 404]);
        expect(explain(viewer, row, services.registry, on)).toMatchObject({
          visible: sees,
          says: expect.stringMatching(/./),
        });
      }

      const listed = await allPages(desk, '');
      expect(new Set(listed).size).toBe(listed.length);
      expect(listed.toSorted()).toEqual(expected.toSorted());
      expect((await allPages(desk, '&order=updated')).toSorted()).toEqual(expected.toSorted());
      expect((await desk.ask('GET', '/api/cases/count')).body.count).toBe(expected.length);
      const lines = (await desk.ask('GET', '/api/cases/export')).text.trim().split('\r\n');
      expect(lines.length - 1).toBe(expected.length);
      const q = `&q=${encodeURIComponent('涉嫌')}`;
      expect((await allPages(desk, q)).toSorted()).toEqual(expected.toSorted());
      expect((await desk.ask('GET', `/api/cases/count?q=${encodeURIComponent('涉嫌')}`)).body.count).toBe(
        expected.length,
      );
      const findings = await desk.ask('GET', '/api/findings?limit=200');
      expect(findings.body.rows.every(({ caseId }: Id) => expected.includes(caseId))).toBe(true);
    },
  );

  test.each([
    ['th-officer1', false],
    ['th-head', false],
    ['th-publish', false],
    ['gd-supervisor', true],
  ] as const)('%s：列表和导出里的当事人与案件页一样', async (login, masked) => {
    const desk = await deskOf(stage.world, login);
    const { rows } = (await desk.ask('GET', '/api/cases?limit=200')).body;
    const exported = (await desk.ask('GET', '/api/cases/export')).text;
    const all: string[] = [];
    for (const { city, caseId, parties } of rows) {
      const { theCase } = (await desk.ask('GET', `/api/cases/${city}/${caseId}`)).body;
      expect(parties).toEqual(theCase.parties.map(({ identity }: Named) => identity.name));
      expect(exported).toContain(`"${parties.join('、')}"`);
      all.push(...parties);
    }
    expect(all.length).toBeGreaterThan(0);
    expect(all.some((name) => name.includes('*'))).toBe(masked);
  });

  test('按期限排的，由近到远，没有期限的在后', async () => {
    const desk = await deskOf(stage.world, 'gd-supervisor');
    const dues: (string | null)[] = [];
    let after = '';
    do {
      const reply = await desk.ask('GET', `/api/cases?limit=5${after}`);
      dues.push(...reply.body.rows.map(({ nextDue }: { nextDue: string | null }) => nextDue));
      after = reply.body.next === null ? '' : `&after=${reply.body.next}`;
    } while (after !== '');
    expect(dues).toEqual(dues.toSorted((a, b) => ((a ?? '9999') < (b ?? '9999') ? -1 : Number(a !== b))));
  });

  test('按小时计的期限写到几点几分，排在同日按日计的前面；过了那一刻就算逾期', async () => {
    const head = await deskOf(stage.world, 'th-head');
    const first = (await head.ask('GET', '/api/cases?limit=3&order=updated')).body.rows;
    const { db } = stage.world.services;
    const { clock } = stage.world;
    const began = clock.ms;
    const today = dayOf(instantFromMs(began));
    clock.ms = Date.parse(`${today}T10:00:00+08:00`);
    const moments = [`${today} 23:59:59.999`, `${today} 09:30:00`, `${today} 15:30:00`];
    const before: (string | null)[] = [];
    const write = async (at: number, moment: string | null) => {
      const of = [first[at].city, first[at].caseId, moment];
      const scope = { cities: 'all', role: 'lpt_app' } as const;
      for (const table of ['case_list', 'case_search'])
        await db.query(
          `update ${table} set next_due = $3::timestamp where city = $1 and case_id = $2`,
          of,
          scope,
        );
    };
    for (const [at, moment] of moments.entries()) {
      const { nextDue, nextDueTime } = first[at];
      before.push(nextDue && `${nextDue} ${nextDueTime ?? '23:59:59.999'}`);
      await write(at, moment);
    }
    const ids = new Set(first.map(({ caseId }: { caseId: string }) => caseId));
    const told = async (query: string) => {
      const { body } = await head.ask('GET', `/api/cases?limit=50&${query}`);
      return body.rows
        .filter(({ caseId }: { caseId: string }) => ids.has(caseId))
        .map(({ nextDue, nextDueTime }: Record<string, string>) => [nextDue, nextDueTime]);
    };
    const inOrder = [
      [today, '09:30'],
      [today, '15:30'],
      [today, null],
    ];
    expect(await told(`dueTo=${today}`)).toEqual(inOrder);
    expect(await told(`dueTo=${plusDays(today, -1)}`)).toEqual([]);
    expect(await told('overdue=true')).toEqual(inOrder.slice(0, 1));
    const paged: unknown[] = [];
    let after = '';
    do {
      const { body } = await head.ask('GET', `/api/cases?limit=1&dueTo=${today}${after}`);
      paged.push(
        ...body.rows.map(({ caseId }: { caseId: string }) => caseId).filter((id: string) => ids.has(id)),
      );
      after = body.next === null ? '' : `&after=${body.next}`;
    } while (after !== '');
    expect(paged).toEqual([first[1].caseId, first[2].caseId, first[0].caseId]);
    for (const [at, moment] of before.entries()) await write(at, moment);
    clock.ms = began;
  });

  test('检索找得到当事人、案号和承办人，只在看得见的里面找', async () => {
    const head = await deskOf(stage.world, 'th-head');
    const rows = (await head.ask('GET', '/api/cases?limit=50&order=updated')).body.rows;
    const row = rows.find(({ filedOn }: { filedOn: string | null }) => filedOn !== null);
    const opened = await head.ask('GET', `/api/cases/${row.city}/${row.caseId}`);
    const name: string = opened.body.theCase.parties[0].identity.name;
    const outsider = await deskOf(stage.world, 'sx-head');
    for (const q of [name, row.number ?? opened.body.theCase.lead.number, row.officers[0].name]) {
      const found = await allPages(head, `&q=${encodeURIComponent(q)}`);
      expect(found).toContain(row.caseId);
      expect(await allPages(outsider, `&q=${encodeURIComponent(q)}`)).not.toContain(row.caseId);
    }
    expect((await head.ask('GET', `/api/cases?q=${encodeURIComponent('%_\'"')}`)).body.rows).toEqual([]);
  });

  beforeEach(() => {
    stage.world.clock.ms += 60_000;
  });

  /** 当事人是自然人、登记了身份号码、已经签发过文书的一案。 */
  async function caseOfPerson(): Promise<Readonly<{ city: string; caseId: string; secret: string }>> {
    const { db, casebook } = stage.world.services;
    const everywhere = { cities: 'all', role: 'lpt_app' } as const;
    const all = await db.query<{ city: string; case_id: string }>(
      'select city, case_id from case_list',
      [],
      everywhere,
    );
    for (const { city, case_id: caseId } of all) {
      const now = await casebook.load(city, caseId, everywhere);
      const identity = now?.state.parties[0]?.identity;
      if (identity?.kind === 'person' && identity.idNumber !== undefined && now?.state.documents.length)
        return { city, caseId, secret: identity.idNumber };
    }
    throw new Error('no case of a natural person');
  }

  test('监督人员：先看不到个人信息和文书，写明理由以后看得到，并留下记录', async () => {
    const desk = await deskOf(stage.world, 'gd-supervisor');
    const { city, caseId, secret } = await caseOfPerson();
    const url = `/api/cases/${city}/${caseId}`;
    const before = await desk.ask('GET', url);
    expect(before.text).not.toContain(secret);
    expect(before.body.masked.join()).toContain('写明查阅理由以后显示');
    const document = before.body.theCase.documents[0].id;
    expect((await desk.ask('GET', `${url}/documents/${document}`)).status).toBe(403);

    expect((await desk.ask('POST', `${url}/readings`, { body: { reason: ' ' } })).status).toBe(400);
    const reason = '核对逾期问题，日常监督';
    expect((await desk.ask('POST', `${url}/readings`, { body: { reason } })).status).toBe(201);
    const after = await desk.ask('GET', url);
    expect(after.text).toContain(secret);
    expect((await desk.ask('GET', `${url}/documents/${document}`)).status).toBe(200);
    const log = await desk.ask('GET', `/api/reading-log?caseId=${caseId}`);
    expect(log.body.rows.map(({ field }: { field: string }) => field)).toContain(`document/${document}`);
    expect(
      log.body.rows.every(
        (each: { reason: string; field: string }) => each.field === 'case' || each.reason === reason,
      ),
    ).toBe(true);
  });

  test('查询码不进任何人的案件页，只有承办人看得到带码的告知书', async () => {
    const { services } = stage.world;
    const cases = await services.db.query<{ city: string; case_id: string }>(
      `select city, case_id from case_list where body = 'tianhe-market'`,
      [],
      { cities: 'all', role: 'lpt_app' },
    );
    const head = await deskOf(stage.world, 'th-head');
    let noticed = 0;
    for (const { city, case_id } of cases) {
      const now = await services.casebook.load(city, case_id, { cities: 'all', role: 'lpt_app' });
      const codes =
        now?.state.parties.flatMap(({ notices }) => notices.map(({ accessCode }) => accessCode)) ?? [];
      const opened = await head.ask('GET', `/api/cases/${city}/${case_id}`);
      for (const code of codes) {
        noticed += 1;
        expect(opened.text).not.toContain(code);
        for (const { id } of now?.state.documents.filter(({ code: kind }) => kind === 'GZ-01') ?? []) {
          const paper = await head.ask('GET', `/api/cases/${city}/${case_id}/documents/${id}`);
          expect(paper.status).toBe(200);
          expect(paper.text).not.toContain(code);
        }
      }
    }
    expect(noticed).toBeGreaterThan(0);
  });
});
