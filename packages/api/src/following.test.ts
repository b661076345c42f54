import { day } from '@lpt/domain';
import { stories } from '@lpt/seeds';
import { beforeAll, describe, expect, test } from 'vitest';
import { createOutbox } from './jobs/outbox.ts';
import { createSweeper } from './jobs/sweeper.ts';
import { createPartyDesk } from './party/party-desk.ts';
import { deskOf, key, stranger } from './testing/desk.ts';
import { storyNamed, type Told, tell } from './testing/stories.ts';
import { onBoth } from './testing/suite.ts';

const everywhere = { cities: 'all', role: 'lpt_app' } as const;

await onBoth('办理以后', (stage) => {
  let waiting: Told;
  const failures: unknown[] = [];

  async function deliver(): Promise<void> {
    const { db, now } = stage.world.services;
    await createOutbox({ db, now, report: (error) => failures.push(error) }).run();
    expect(failures).toEqual([]);
  }

  beforeAll(async () => {
    waiting = await tell(stage.world, storyNamed(stories, 'tianhe-expired-food'), 'receive-statement');
    await deliver();
  });

  function codeOf(told: Told): string {
    const code = told.theCase.parties[0]?.notices.at(-1)?.accessCode;
    if (code === undefined) throw new Error('no notice, no code');
    return code;
  }

  describe('当事人凭查询码', () => {
    test('只看到自己的；码写得随意一点也认；库里没有码的原文', async () => {
      const party = createPartyDesk(stage.world.services);
      const code = codeOf(waiting);
      const access = await party.open(` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `);
      expect(access?.party).toBe('P1');
      expect(access?.theCase.parties).toHaveLength(1);
      expect(JSON.stringify(access?.theCase.records)).toBe('[]');
      const rows = await stage.world.services.db.query('select * from party_access', []);
      expect(JSON.stringify(rows)).not.toContain(code);
    });

    test('码不对，和没有一样', async () => {
      const party = createPartyDesk(stage.world.services);
      for (const code of ['', 'x', '234567892345', "' or 1=1 --", codeOf(waiting).slice(1)])
        expect(await party.open(code)).toBeUndefined();
      expect(await party.receiveStatement('234567892345', { content: '意见', key: 'k' })).toEqual({
        kind: 'not-found',
      });
    });

    test('交陈述：得到回执，案件里立刻有；再交一次还是同一回执；改了内容另说', async () => {
      const party = createPartyDesk(stage.world.services);
      const form = { content: '已经整改，请求从轻', key: '5f1f4fb2-0000-4000-8000-000000000001' };
      const first = await party.receiveStatement(codeOf(waiting), form);
      expect(first).toMatchObject({ kind: 'received', receipt: expect.stringContaining('P1') });
      expect(await party.receiveStatement(codeOf(waiting), form)).toEqual(first);
      expect(await party.receiveStatement(codeOf(waiting), { ...form, content: '另一内容' })).toEqual({
        kind: 'duplicate',
      });
      const now = await stage.world.services.casebook.load(waiting.city, waiting.caseId, everywhere);
      expect(now?.state.parties[0]?.statements).toHaveLength(1);
      expect(now?.state.parties[0]?.statements[0]).toMatchObject({
        channel: 'online',
        content: form.content,
      });
    });

    test('空白的、带控制字符的陈述：说明哪里不对，案件不变', async () => {
      const party = createPartyDesk(stage.world.services);
      for (const content of ['  ', '甲\u0000乙'])
        expect(
          await party.receiveStatement(codeOf(waiting), { content, key: crypto.randomUUID() }),
        ).toMatchObject({
          kind: 'refused',
          refusals: [{ remedy: '请改正以后再提交' }],
        });
    });

    test('送到手里的告知书看得到，内部的审批表看不到', async () => {
      const party = createPartyDesk(stage.world.services);
      const notice = waiting.theCase.parties[0]?.notices[0]?.document ?? '';
      expect((await party.paper(codeOf(waiting), notice))?.code).toBe('GZ-01');
      const inside = waiting.theCase.documents.find(({ code }) => code === 'LA-01')?.id ?? '';
      expect(inside).not.toBe('');
      expect(await party.paper(codeOf(waiting), inside)).toBeUndefined();
    });
  });

  describe('监督线索', () => {
    test('逾期由每日清扫发现，监督人员处理，机关说明，都留痕', async () => {
      const { services, clock } = stage.world;
      clock.ms = Date.parse('2026-12-20T09:00:00+08:00');
      const sweeper = createSweeper(services, (error) => failures.push(error));
      expect(await sweeper.run()).toBeGreaterThan(0);
      expect(await sweeper.run()).toBe(0);
      await deliver();

      const supervisor = await deskOf(stage.world, 'th-supervisor');
      const listed = await supervisor.ask('GET', `/api/findings?caseId=${waiting.caseId}`);
      const overdue = listed.body.rows.find(({ rule }: { rule: string }) => rule === 'SR-001');
      expect(overdue).toMatchObject({ status: 'raised', body: { id: 'tianhe-market' } });
      const url = `/api/findings/${overdue.city}/${overdue.id}`;
      const read = await supervisor.ask('GET', url);
      expect(read.body.facts.length).toBeGreaterThan(0);
      expect(read.body.articles.length).toBeGreaterThan(0);

      const agency = await deskOf(stage.world, 'th-head');
      const early = await agency.ask('POST', `${url}/explanation`, { body: { says: '因检验时间较长' } });
      expect([early.status, early.body.reasons[0].code]).toEqual([409, 'wrong-handling-status']);
      const asked = await supervisor.ask('POST', `${url}/actions`, {
        body: { action: 'ask-explanation', says: '请说明逾期原因', dueOn: '2026-12-25' },
      });
      expect(asked.body.status).toBe('explanation-asked');
      const open = await supervisor.ask('POST', `${url}/actions`, {
        body: { action: 'confirm', says: '属实' },
      });
      expect(open.body.reasons[0].code).toBe('explanation-still-open');
      const explained = await agency.ask('POST', `${url}/explanation`, { body: { says: '因检验时间较长' } });
      expect(explained.body.status).toBe('explained');
      const settled = await supervisor.ask('POST', `${url}/actions`, {
        body: { action: 'reject', says: '检验期间依法扣除', cause: 'lawful-exception' },
      });
      expect(settled.body).toMatchObject({ status: 'rejected' });
      expect(settled.body.history.map(({ action }: { action: string }) => action)).toEqual([
        'ask-explanation',
        'explain',
        'reject',
      ]);
      expect((await (await deskOf(stage.world, 'dg-supervisor')).ask('GET', url)).status).toBe(404);
      const counts = await supervisor.ask('GET', `/api/findings/count?caseId=${waiting.caseId}`);
      expect(counts.body.byStatus.rejected).toBe(1);
      expect(counts.body.byRule['SR-001']).toEqual({ rejected: 1 });
    });

    test('重算不会把已经处理的再提出来', async () => {
      const { services, clock } = stage.world;
      clock.ms = Date.parse('2026-12-21T09:00:00+08:00');
      await createSweeper(services, (error) => failures.push(error)).run();
      await deliver();
      const supervisor = await deskOf(stage.world, 'th-supervisor');
      const again = await supervisor.ask('GET', `/api/findings?caseId=${waiting.caseId}&rule=SR-001`);
      expect(again.body.rows.map(({ status }: { status: string }) => status)).toEqual(['rejected']);
    });
  });

  describe('待发', () => {
    test('发不出的一行推后，不挡别的；改好以后发出', async () => {
      const { db, now } = stage.world.services;
      const reported: unknown[] = [];
      const jobs = { cities: 'all', role: 'lpt_jobs' } as const;
      const payload = JSON.stringify({ wrong: true });
      const put = (name: string, text: string) =>
        db.query(
          `insert into outbox (city, case_id, key, kind, payload) values ($1, $2, $3, 'notice', $4)`,
          [waiting.city, waiting.caseId, name, text],
          jobs,
        );
      await put('bad', payload);
      await put('good', JSON.stringify({ party: 'P1', accessCode: '222222222222' }));
      const outbox = createOutbox({ db, now, report: (error) => reported.push(error) });
      await outbox.run();
      expect(reported).toHaveLength(1);
      const rows = await db.query<{ key: string; attempts: number; done: boolean }>(
        `select key, attempts, done_at is not null as done from outbox where key in ('bad', 'good') order by key`,
        [],
        jobs,
      );
      expect(rows).toEqual([
        { key: 'bad', attempts: 1, done: false },
        { key: 'good', attempts: 0, done: true },
      ]);
    });
  });

  test('公示、撤回：撤回以后只剩文号、日期和理由，检索不到', async () => {
    const told = await tell(stage.world, storyNamed(stories, 'dongguan-cargo'));
    stage.world.clock.ms += 86_400_000;
    const publisher = await deskOf(stage.world, 'dg-publish');
    const number = told.theCase.parties[0]?.decision?.number ?? '';
    let version = told.version;
    const act = async (name: string, body: object) => {
      const done = await publisher.ask('POST', `/api/cases/${told.city}/${told.caseId}/acts/${name}`, {
        body: { party: 'P1', ...body },
        headers: { ...key(), 'if-match': `"${version}"` },
      });
      if (done.status === 201) version = done.body.version;
      return done;
    };
    if (!told.theCase.parties[0]?.publication)
      expect((await act('publish-decision', { checked: true })).status).toBe(201);
    await deliver();
    const portal = stranger(stage.world);
    const search = () => portal.ask('GET', `/api/public/publications?q=${encodeURIComponent(number)}`);
    const [shown] = (await search()).body.rows;
    expect(Object.keys(shown.record).toSorted()).toEqual(
      [
        'basis',
        'body',
        'caseName',
        'decidedOn',
        'documentNumber',
        'facts',
        'outcome',
        'partyKind',
      ].toSorted(),
    );
    expect((await portal.ask('GET', `/api/public/publications?from=${day('2027-01-01')}`)).body.rows).toEqual(
      [],
    );
    const withdrawn = await act('withdraw-publication', { reason: '决定被依法撤销' });
    expect(withdrawn.status).toBe(201);
    await deliver();
    expect((await search()).body.rows).toEqual([]);
    const tombstone = await portal.ask('GET', `/api/public/publications/${shown.city}/${shown.id}`);
    expect(tombstone.body).toMatchObject({
      record: null,
      documentNumber: number,
      tombstone: '决定被依法撤销',
    });
    expect(tombstone.text).not.toContain(shown.record.caseName);
  });

  test('事件的存证：排序以后给出证明', async () => {
    const officer = await deskOf(stage.world, 'th-officer1');
    const url = `/api/cases/${waiting.city}/${waiting.caseId}/events/1/proof`;
    expect((await officer.ask('GET', url)).status).toBe(202);
    await stage.world.services.casebook.sequencer([waiting.city]).run();
    const proof = await officer.ask('GET', url);
    expect(proof.status).toBe(200);
    expect(proof.body).toMatchObject({
      origin: `test.lpt/${waiting.city}`,
      note: expect.stringContaining('test.lpt'),
    });
  });
});
