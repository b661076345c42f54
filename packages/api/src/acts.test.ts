import { demoPerson, stories } from '@lpt/seeds';
import { beforeAll, expect, test } from 'vitest';
import { type Desk, deskOf, key } from './testing/desk.ts';
import { storyNamed, type Told, tell } from './testing/stories.ts';
import { onBoth } from './testing/suite.ts';
import { MONDAY } from './testing/world.ts';

const person = demoPerson(7);
const { birth: _birth, ...identity } = person;

const lead = {
  source: 'report',
  receivedOn: '2026-03-02',
  ground: '涉嫌经营超过保质期的食品',
  content: '群众反映店内有过期食品',
  parties: [identity],
  violations: [
    {
      matter: 'food.expired-food',
      parties: ['P1'],
      from: '2026-03-01',
      to: '2026-03-01',
      place: '天河区演示大道7号',
      facts: '货架上有超过保质期的食品',
      circumstances: {},
    },
  ],
};

await onBoth('办理', (stage) => {
  let officer: Desk;

  beforeAll(async () => {
    stage.world.clock.ms = MONDAY;
    officer = await deskOf(stage.world, 'th-officer1');
  });

  async function registered(): Promise<Readonly<{ url: string; caseId: string }>> {
    const made = await officer.ask('POST', '/api/cases', { body: lead, headers: key() });
    expect(made.status).toBe(201);
    return { url: `/api/cases/${made.body.city}/${made.body.caseId}`, caseId: made.body.caseId };
  }

  test('登记线索得到案件、版本和标记', async () => {
    const made = await officer.ask('POST', '/api/cases', { body: lead, headers: key() });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ city: '440100', etag: `"${made.body.version}"` });
    expect(made.body.events[0]).toBe('LeadRegistered');
    expect(made.headers['etag']).toBe(made.body.etag);
  });

  test('同一请求再来一次：还是那一案，不再登记', async () => {
    const headers = key();
    const first = await officer.ask('POST', '/api/cases', { body: lead, headers });
    const again = await officer.ask('POST', '/api/cases', { body: lead, headers });
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
    const other = await officer.ask('POST', '/api/cases', {
      body: { ...lead, content: '另一内容' },
      headers,
    });
    expect([other.status, other.body.kind]).toEqual([409, 'key-reused']);
  });

  test('没有立案就送审：拒绝，一次说全，带条文和补救', async () => {
    const { url } = await registered();
    const refused = await officer.ask('POST', `${url}/acts/submit-review`, {
      body: { reviewKind: 'legal' },
      headers: { ...key(), 'if-match': '"2"' },
    });
    expect([refused.status, refused.body.kind]).toEqual([409, 'refused']);
    expect(refused.body.reasons[0]).toMatchObject({
      code: 'wrong-phase',
      remedy: expect.stringMatching(/./),
      articles: expect.arrayContaining([expect.stringMatching(/^《.+》/)]),
    });
  });

  test('没有两名有效证件的人员：理由写明条文', async () => {
    const { url } = await registered();
    const refused = await officer.ask('POST', `${url}/acts/start-verification`, {
      body: { officers: ['tianhe-market.officer-1', 'tianhe-market.officer-expired'] },
      headers: { ...key(), 'if-match': '"2"' },
    });
    expect(refused.status).toBe(409);
    const reason = refused.body.reasons.find(({ code }: { code: string }) => code === 'two-valid-officers');
    expect(reason.articles).toContain('《行政处罚法》第四十二条第一款');
    expect(reason.remedy).not.toBe('');
  });

  test('不写所看的版本是 428，写错了是 400，过时了是 412 并说明谁办了什么', async () => {
    const { url } = await registered();
    const body = { officers: ['tianhe-market.officer-1', 'tianhe-market.officer-2'] };
    const act = `${url}/acts/start-verification`;
    const without = await officer.ask('POST', act, { body, headers: key() });
    expect([without.status, without.body.kind]).toEqual([428, 'version-required']);
    const odd = await officer.ask('POST', act, { body, headers: { ...key(), 'if-match': '2' } });
    expect([odd.status, odd.body.fields[0].path]).toEqual([400, 'headers.if-match']);
    const stale = await officer.ask('POST', act, { body, headers: { ...key(), 'if-match': '"1"' } });
    expect([stale.status, stale.body.kind, stale.body.current.version]).toEqual([412, 'stale', 2]);
    expect(stale.body.current.changes).toEqual([
      {
        seq: 2,
        title: '登记线索',
        by: expect.stringContaining('示例'),
        at: expect.stringContaining('2026-03-02'),
      },
    ]);
    const done = await officer.ask('POST', act, { body, headers: { ...key(), 'if-match': '"2"' } });
    expect(done.status).toBe(201);
  });

  test('没有请求编号不办', async () => {
    const { url } = await registered();
    const reply = await officer.ask('POST', `${url}/acts/start-verification`, {
      body: {},
      headers: { 'if-match': '"2"' },
    });
    expect([reply.status, reply.body.fields[0].path]).toEqual([400, 'headers.idempotency-key']);
  });

  test('两人同时办：一人办成，另一人得知', async () => {
    const { url } = await registered();
    const body = { officers: ['tianhe-market.officer-1', 'tianhe-market.officer-2'] };
    const ask = () =>
      officer.ask('POST', `${url}/acts/start-verification`, {
        body,
        headers: { ...key(), 'if-match': '"2"' },
      });
    const replies = await Promise.all([ask(), ask()]);
    expect(replies.map(({ status }) => status).toSorted()).toEqual([201, 412]);
  });

  test('岗位不对的不能办，并说明由谁办；监督人员不办案', async () => {
    const { url } = await registered();
    const head = await deskOf(stage.world, 'th-head');
    const body = { officers: ['tianhe-market.officer-1', 'tianhe-market.officer-2'] };
    const what = { body, headers: { ...key(), 'if-match': '"2"' } };
    const forbidden = await head.ask('POST', `${url}/acts/start-verification`, what);
    expect([forbidden.status, forbidden.body.kind]).toEqual([403, 'forbidden']);
    expect(forbidden.body.office[0]).toContain('承办人员');
    const supervisor = await deskOf(stage.world, 'gz-supervisor');
    expect((await supervisor.ask('POST', `${url}/acts/start-verification`, what)).status).toBe(403);
  });

  test('别的机关办不了也不知道有没有：版本对不对，回答都一样', async () => {
    const { url } = await registered();
    const outsider = await deskOf(stage.world, 'dg-officer1');
    const body = { officers: ['dongguan-transport.officer-1'] };
    const replies = await Promise.all(
      ['"2"', '"1"', '"99"'].map((version) =>
        outsider.ask('POST', `${url}/acts/start-verification`, {
          body,
          headers: { ...key(), 'if-match': version },
        }),
      ),
    );
    const missing = await outsider.ask('POST', '/api/cases/440100/none/acts/start-verification', {
      body,
      headers: { ...key(), 'if-match': '"1"' },
    });
    expect(new Set([...replies, missing].map(({ text }) => text)).size).toBe(1);
    expect(missing.status).toBe(404);
  });

  test('没有这项办理是 404', async () => {
    const { url } = await registered();
    const reply = await officer.ask('POST', `${url}/acts/burn-the-file`, {
      body: {},
      headers: { ...key(), 'if-match': '"2"' },
    });
    expect(reply.status).toBe(404);
  });

  test('预演：文书和期限都看得到，什么也不写', async () => {
    const before = await officer.ask('GET', '/api/cases/count');
    const previewed = await officer.ask('POST', '/api/cases/preview', { body: lead });
    expect(previewed.body).toMatchObject({ ok: true, documents: [{ code: 'AY-01' }] });
    const { url } = await registered();
    const refused = await officer.ask('POST', `${url}/acts/close-investigation/preview`, { body: {} });
    expect(refused.status).toBe(400);
    const verification = { officers: ['tianhe-market.officer-1', 'tianhe-market.officer-2'] };
    const open = await officer.ask('POST', `${url}/acts/start-verification/preview`, { body: verification });
    expect(open.body.ok).toBe(true);
    const history = await officer.ask('GET', `${url}/history`);
    expect(history.body.events.map(({ type }: { type: string }) => type)).toEqual([
      'LeadRegistered',
      'DocumentIssued',
    ]);
    const after = await officer.ask('GET', '/api/cases/count');
    expect(after.body.count).toBe(before.body.count + 1);
  });

  test.each([
    ['二月三十一日', { receivedOn: '2026-02-31' }, 'receivedOn', 'not-a-day'],
    [
      '身份号码校验码不对',
      { parties: [{ ...identity, idNumber: '440106189901010011' }] },
      'parties.0.idNumber',
      'invalid-identifier',
    ],
    ['不认识的字段', { surplus: 1 }, 'surplus', 'unknown-field'],
    ['缺必填的', { content: undefined }, 'content', 'missing'],
    ['类型不对', { content: { text: '甲' } }, 'content', 'wrong-type'],
    ['没有这个来源', { source: 'dream' }, 'source', 'unknown'],
    ['控制字符', { content: '甲\u0007乙' }, 'content', 'wrong-shape'],
    ['太长', { content: '甲'.repeat(4001) }, 'content', 'too-long'],
  ])('填写不合要求：%s，什么也不变', async (_title, change, path, code) => {
    const before = await officer.ask('GET', '/api/cases/count');
    const reply = await officer.ask('POST', '/api/cases', { body: { ...lead, ...change }, headers: key() });
    expect(reply.status).toBe(400);
    expect(reply.body.fields).toContainEqual({ path, code, says: expect.stringMatching(/[\u4e00-\u9fff]/) });
    const after = await officer.ask('GET', '/api/cases/count');
    expect(after.body).toEqual(before.body);
  });

  test.each([
    ['断掉的 JSON', '{"a":', 'application/json', 400],
    ['空的', '', 'application/json', 400],
    ['不是 JSON', 'a=1', 'application/x-www-form-urlencoded', 415],
    ['改写原型', '{"__proto__":{"a":1}}', 'application/json', 400],
    ['一个数组', '[]', 'application/json', 400],
  ])('内容不对：%s', async (_title, raw, type, status) => {
    const reply = await officer.ask('POST', '/api/cases', {
      raw,
      headers: { ...key(), 'content-type': type },
    });
    expect(reply.status).toBe(status);
    expect(String(reply.headers['content-type'])).toContain('application/problem+json');
  });

  test('过大的内容是 413', async () => {
    const reply = await officer.ask('POST', '/api/cases', {
      body: { ...lead, content: '甲'.repeat(600_000) },
      headers: key(),
    });
    expect([reply.status, reply.body.kind]).toEqual([413, 'too-large']);
  });

  test('负的金额不收', async () => {
    const { url } = await registered();
    const reply = await officer.ask('POST', `${url}/acts/record-payment`, {
      body: { party: 'P1', on: '2026-03-02', kind: 'fine', amountFen: -100, receipt: '1' },
      headers: { ...key(), 'if-match': '"2"' },
    });
    expect(reply.status).toBe(400);
    expect(reply.body.fields).toContainEqual(expect.objectContaining({ code: 'not-an-amount' }));
  });

  test('文字里的脚本照原样保存，网页里转义', async () => {
    const script = '<script>alert(1)</script>';
    const made = await officer.ask('POST', '/api/cases', {
      body: { ...lead, content: script },
      headers: key(),
    });
    const url = `/api/cases/${made.body.city}/${made.body.caseId}`;
    const opened = await officer.ask('GET', url);
    expect(opened.body.theCase.lead.content).toBe(script);
    const html = await officer.ask('GET', `${url}/documents/D1/html`);
    expect(html.status).toBe(200);
    expect(html.text).toContain('&lt;script&gt;');
    expect(html.text).not.toContain('<script');
  });

  test('镇街的案件照故事办到决定，文号是镇街的写法', async () => {
    const told: Told = await tell(stage.world, storyNamed(stories, 'dubu-fertiliser'));
    expect(told.theCase.parties[0]?.decision?.number).toMatch(/^杜府执法决字/);
  });
});
