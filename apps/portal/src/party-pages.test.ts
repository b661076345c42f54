import { yuan } from '@lpt/domain';
import { aCase } from '@lpt/domain/testing/a-case';
import { describe, expect, test } from 'vitest';
import { hiddenOf, post, type TestPortal, testPortal, wordsOf } from './testing/portal.ts';

const served = () => aCase('notice-served', { fineFen: yuan(200_000), statement: false });
const _small = () => aCase('notice-served', { fineFen: yuan(1_000), body: 'transport', parties: ['person'] });

async function page({ server }: TestPortal, url: string) {
  const reply = await server.inject({ url, headers: { accept: 'text/html' } });
  return { status: reply.statusCode, words: wordsOf(reply.body), body: reply.body, headers: reply.headers };
}

async function fill(portal: TestPortal, kind: 'statement' | 'hearing', text: string) {
  const form = await page(portal, `/p/CODE-P1/${kind}`);
  return { ...hiddenOf(form.body), [kind === 'statement' ? 'content' : 'reason']: text };
}

describe('查看', () => {
  test('告知书送达以后：事实、依据、处罚、最后一日及其算式、权利、文书', async () => {
    const portal = await testPortal([served()]);
    const { status, words, headers } = await page(portal, '/p/CODE-P1');
    expect(status).toBe(200);
    expect(words).toContain('涉嫌经营超过保质期的食品');
    expect(words).toContain('货架上待售的“样例牌”饼干36袋');
    expect(words).toContain('《食品安全法》');
    expect(words).toContain('罚款人民币贰拾万元整（200000元）');
    // 3月27日送达，五个工作日；清明节4月4日至6日放假，4月3日为第五个工作日。
    expect(words).toContain('2026年4月3日（星期五）');
    expect(words).toContain('起算：2026年3月27日');
    expect(words).toContain('不得因此给予更重的处罚');
    expect(words).toContain('行政处罚听证告知书');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-robots-tag']).toBe('noindex, nofollow');
  });

  test('别的当事人、线索、审核、证据都不在页面上', async () => {
    const portal = await testPortal([
      aCase('notice-served', {
        parties: ['organisation', 'person'],
        reporter: { name: '样举报', contact: '1380' },
      }),
    ]);
    const { words } = await page(portal, '/p/CODE-P1');
    expect(words).toContain('广州样例食品贸易有限公司');
    for (const hidden of ['赵样禾', '样举报', '进货票据', '同意拟处理意见'])
      expect(words).not.toContain(hidden);
  });

  test('听证通知送达以后：时间、地点、主持人和权利；结束以后不再显示', async () => {
    const base = served();
    const [first] = base.parties;
    const hearing = {
      panel: { chair: 'tianhe-market.legal-reviewer', members: [], recorder: '', on: '2026-04-01' },
      session: { at: '2026-04-20T09:30:00+08:00', place: '三楼听证室', open: true },
      notice: { number: '1', document: 'D9', on: '2026-04-01', servedOn: '2026-04-02' },
      pauses: [],
      examined: [],
    };
    const withHearing = (more: object) =>
      ({ ...base, parties: [{ ...first, hearing: { ...hearing, ...more } }] }) as unknown as typeof base;
    const { words } = await page(await testPortal([withHearing({})]), '/p/CODE-P1');
    expect(words).toContain('听证会定于2026年4月20日9时30分举行');
    expect(words).toContain('三楼听证室');
    expect(words).toContain('委托一至二人代理');
    const over = await page(
      await testPortal([withHearing({ endedAt: '2026-04-20T11:00:00+08:00' })]),
      '/p/CODE-P1',
    );
    expect(over.words).not.toContain('三楼听证室');
  });

  test('自己的财物被扣押的：清单、期限和权利；别人的看不到', async () => {
    const base = served();
    const measure = (party: string, name: string) => ({
      id: `M${party}`,
      kind: 'impoundment',
      party,
      number: '穗天市监强措〔2026〕1号',
      document: 'D8',
      on: '2026-03-20',
      days: 30,
      items: [
        {
          name,
          specification: '300克',
          quantity: 36,
          unit: '袋',
          condition: '完好',
          place: '物证室',
          keeper: '样保管',
          photos: [],
        },
      ],
      testing: [],
      custody: [],
      applications: [],
      disposals: [],
    });
    const seized = { ...base, measures: [measure('P1', '饼干'), measure('P2', '别人的坚果')] };
    const { words } = await page(await testPortal([seized as unknown as typeof base]), '/p/CODE-P1');
    expect(words).toContain('扣押 穗天市监强措〔2026〕1号');
    expect(words).toContain('2026年3月20日实施。');
    expect(words).toContain('饼干（300克）36袋');
    expect(words).toContain('2026年4月19日');
    expect(words).toContain('《行政强制法》第八条第一款');
    expect(words).not.toContain('别人的坚果');
  });

  test('决定送达以后：决定、缴款、救济及各自的最后一日', async () => {
    const portal = await testPortal([aCase('served')], '2026-04-20T09:00:00+08:00');
    const { words } = await page(portal, '/p/CODE-P1');
    expect(words).toContain('处理决定');
    expect(words).toContain('样例银行天河支行');
    expect(words).toContain('广州市天河区人民政府');
    expect(words).toContain('广州铁路运输法院');
    expect(words).toContain('百分之三');
    expect(words).toContain('已经作出决定，不再在网上受理');
    expect(words).not.toContain('尚未作出处罚决定');
  });

  test.each([
    ['annulled', ['本决定已经被撤销，不再有效'], ['样例银行天河支行', '广州铁路运输法院']],
    ['confirmed-unlawful', ['没有撤销，仍须履行', '样例银行天河支行', '广州铁路运输法院'], []],
  ] as const)('决定送达以后收到撤销文书（%s）：还要不要缴款、怎样救济', async (result, said, unsaid) => {
    const base = aCase('served');
    const parties = base.parties.map((each) => ({
      ...each,
      decision: {
        ...each.decision,
        revoked: { by: '广州市天河区人民政府', receivedOn: '2026-04-20', reason: '事实不清', result },
      },
    }));
    const revoked = { ...base, parties } as unknown as typeof base;
    const { words } = await page(await testPortal([revoked], '2026-04-20T09:00:00+08:00'), '/p/CODE-P1');
    for (const each of said) expect(words).toContain(each);
    for (const each of unsaid) expect(words).not.toContain(each);
  });

  test('决定没有送达的，页面上没有决定', async () => {
    const portal = await testPortal([aCase('decided')], '2026-04-20T09:00:00+08:00');
    const { words } = await page(portal, '/p/CODE-P1');
    expect(words).toContain('案件正在办理');
    expect(words).not.toContain('处理决定');
  });

  test('文书的网页和 PDF；文字里的脚本不会运行；别的文书没有', async () => {
    const portal = await testPortal([served()]);
    const { body } = await page(portal, '/p/CODE-P1');
    const [, paper = ''] = /href="(\/p\/CODE-P1\/papers\/D\d+)"/.exec(body) ?? [];
    const html = await page(portal, paper);
    expect(html.status).toBe(200);
    expect(html.body).toContain('&lt;script&gt;');
    expect(html.body).not.toContain('<script');
    const pdf = await portal.server.inject(`${paper}.pdf`);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(pdf.headers['cache-control']).toBe('no-store');
    expect((await page(portal, '/p/CODE-P1/papers/D1')).status).toBe(404);
  });
});

describe('查询码', () => {
  test('填写以后转到案件；小写、空格都认', async () => {
    const portal = await testPortal([served()]);
    const reply = await post(portal, '/p', { code: ' code -p1 ' });
    expect(reply.statusCode).toBe(303);
    expect(reply.headers.location).toBe('/p/CODE-P1');
    expect((await post(portal, '/p', { code: '<b>' })).statusCode).toBe(400);
    expect((await post(portal, '/p', {})).statusCode).toBe(400);
  });

  test('写错、不存在、地址后面多写，都是同一页', async () => {
    const portal = await testPortal([served()]);
    const pages = await Promise.all(
      [
        '/p/WRONGCODE123',
        '/p/x',
        '/p/WRONGCODE123/statement',
        '/p/CODE-P1/none/none',
        '/p/CODE-P1/receipts/1',
      ].map((url) => page(portal, url)),
    );
    expect(pages.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(new Set(pages.map(({ body }) => body)).size).toBe(1);
  });

  test('同一地址试错十次以后，对的码也要等；别的地址不受影响；过十分钟再试', async () => {
    const portal = await testPortal([served()]);
    const from = (ip: string, code: string) =>
      portal.server.inject({ url: `/p/${code}`, headers: { 'x-forwarded-for': ip } });
    for (let n = 0; n < 10; n += 1) expect((await from('192.0.2.1', `WRONG-${n}`)).statusCode).toBe(404);
    const blocked = await from('192.0.2.1', 'CODE-P1');
    expect(blocked.statusCode).toBe(429);
    expect(blocked.headers['retry-after']).toBe('600');
    expect((await from('192.0.2.2', 'CODE-P1')).statusCode).toBe(200);
    portal.at.now = '2026-03-30T09:40:00+08:00' as never;
    expect((await from('192.0.2.1', 'CODE-P1')).statusCode).toBe(200);
  });

  test('查询码从不进日志，写错的、多写的、出错的也不进', async () => {
    const portal = await testPortal([served()]);
    await page(portal, '/p/CODE-P1');
    await page(portal, '/p/CODE-P1/no/such/page');
    await page(portal, '/p/CODE-P1/papers/D99');
    await page(portal, `/p/CODE-P1${'X'.repeat(200)}`);
    await post(portal, '/p/CODE-P1/statement', await fill(portal, 'statement', '甲'.repeat(20_000)));
    await post(portal, '/p', { code: 'CODE-P1' });
    await portal.server.inject({ method: 'DELETE', url: '/p/CODE-P1' });
    expect(portal.log.join('')).not.toContain('CODE-P1');

    const broken = await testPortal([served()], undefined, {
      party: {
        open: async (code: string) => {
          throw new Error(code);
        },
      } as never,
    });
    const failed = await page(broken, '/p/CODE-P1');
    expect(failed.status).toBe(500);
    expect(broken.log.join('')).not.toContain('CODE-P1');
    const [, reference = '没有编号'] = /故障编号：([0-9a-f-]{36})/.exec(failed.words) ?? [];
    expect(broken.log.join('')).toContain(reference);
  });
});
