import { createOutbox, publicationProof } from '@lpt/api';
import { deskOf, onBoth, storyNamed, type Told, tell } from '@lpt/api/testing';
import { leafHash, openCheckpoint, signerFrom, verifyInclusion } from '@lpt/log';
import { portalPlugin } from '@lpt/portal';
import { stories } from '@lpt/seeds';
import Fastify, { type FastifyInstance } from 'fastify';
import { beforeAll, describe, expect, test } from 'vitest';
import { portalServices } from './portal.ts';

const portal = { cities: 'all', role: 'lpt_portal' } as const;
const verifier = signerFrom('test.lpt', Buffer.alloc(32, 7));

function wordsOf(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

await onBoth('公示网站的存证和文书核对', (stage) => {
  let told: Told;
  let server: FastifyInstance;

  async function newPortal(): Promise<FastifyInstance> {
    const built = Fastify({ logger: false });
    await built.register(portalPlugin, portalServices(stage.world.services, new Uint8Array(32), true));
    return built;
  }

  async function page(url: string, on = server) {
    const reply = await on.inject({ url, headers: { accept: 'text/html' } });
    return { status: reply.statusCode, words: wordsOf(reply.body), html: reply.body };
  }

  async function recordUrl(): Promise<Readonly<{ url: string; city: string; id: string }>> {
    const [, url = '', city = '', id = ''] =
      /href="(\/publications\/(\d{6})\/([0-9a-f]{24}))"/.exec((await page('/publications')).html) ?? [];
    return { url, city, id };
  }

  async function printed(title: string): Promise<Readonly<{ number: string; code: string }>> {
    const document = told.theCase.documents.find((each) => each.title === title);
    const officer = await deskOf(stage.world, 'th-officer1');
    const html = (
      await officer.ask('GET', `/api/cases/${told.city}/${told.caseId}/documents/${document?.id}/html`)
    ).text;
    const [, code = ''] = /校验码：([0-9A-F]{4}(?:-[0-9A-F]{4}){3})/.exec(html) ?? [];
    return { number: document?.number ?? '', code };
  }

  const asked = (number: string, code: string) => `/verify?${new URLSearchParams({ number, hash: code })}`;

  beforeAll(async () => {
    told = await tell(stage.world, storyNamed(stories, 'tianhe-expired-food'));
    const { db, now } = stage.world.services;
    await createOutbox({ db, now, report: () => undefined }).run();
    server = await newPortal();
  });

  describe('存证', () => {
    test('还没有排进日志的不写；排进以后，摘要凭路径和签名检查点核对得上', async () => {
      const { url, city, id } = await recordUrl();
      expect((await page(url)).words).not.toContain('存证日志');
      const { services } = stage.world;
      await services.casebook.sequencer([city]).run();
      const proof = await publicationProof(services, city, id);
      if (!proof) throw new Error('no proof');
      const { words } = await page(url);
      for (const shown of [proof.hash, ...proof.path]) expect(words).toContain(shown);
      const checkpoint = openCheckpoint(proof.note, `test.lpt/${city}`, verifier);
      const path = proof.path.map((hash) => Buffer.from(hash, 'hex'));
      const hash = Buffer.from(proof.hash, 'hex');
      const root = checkpoint?.root ?? new Uint8Array();
      expect(verifyInclusion(path, proof.place, proof.size, hash, root)).toBe(true);
      const publishing = (
        await services.casebook.history(city, told.caseId, { cities: 'all', role: 'lpt_app' })
      ).findLast(({ event }) => event.type === 'PublicationSettled');
      const leaves = await services.db.query<{ seq: number; data: string }>(
        'select seq, data from log_leaf where city = $1 and case_id = $2 and seq >= $3 order by seq',
        [city, told.caseId, publishing?.seq],
        { cities: 'all', role: 'lpt_app' },
      );
      expect(proof.hash).toBe(Buffer.from(leafHash(leaves[0]?.data ?? '')).toString('hex'));
    });

    test('城市、编号不对的没有', async () => {
      const { city, id } = await recordUrl();
      const { services } = stage.world;
      expect(await publicationProof(services, '441900', id)).toBeUndefined();
      expect(await publicationProof(services, city, 'x')).toBeUndefined();
    });
  });

  describe('文书核对', () => {
    test('纸上的文号和校验码：名称、机关、日期，没有当事人；括号和大小写随意', async () => {
      const { number, code } = await printed('行政处罚决定书');
      expect(code).not.toBe('');
      const { status, words } = await page(asked(number, code));
      expect(status).toBe(200);
      expect(words).toContain('文书在册，校验码相符');
      expect(words).toContain(`行政处罚决定书，${number}`);
      for (const { identity } of told.theCase.parties) expect(words).not.toContain(identity.name);
      const loosely = number.replace('〔', '[').replace('〕', ']');
      const spoken = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
      expect((await page(asked(loosely, spoken))).words).toContain('文书在册，校验码相符');
    });

    test('哪一样不对，说的都一样；别的文书的校验码也不行', async () => {
      const { number, code } = await printed('行政处罚决定书');
      const other = await printed('行政处罚告知书').then((each) => each.code || 'AAAA-AAAA-AAAA-AAAA');
      const wrongs = [
        [number, '0000-0000-0000-0000'],
        [`${number}甲`, code],
        [number, other],
        [number, 'zzzzzz'],
        ["' or 1=1 --", code],
      ] as const;
      const answers = await Promise.all(wrongs.map(([one, two]) => page(asked(one, two))));
      const said = answers.map(({ status, words }) => [
        status,
        words.slice(words.indexOf('文号和校验码不相符')),
      ]);
      expect(new Set(said.map((each) => JSON.stringify(each))).size).toBe(1);
      expect(said[0]?.[0]).toBe(200);
      expect(String(said[0]?.[1])).toMatch(/^文号和校验码不相符/);
    });

    test('核对不上十次的要等，这时对的也等；证件照查', async () => {
      const fresh = await newPortal();
      const { number, code } = await printed('行政处罚决定书');
      for (let n = 0; n < 10; n += 1)
        expect((await page(asked(number, '0000-0000-0000-0000'), fresh)).status).toBe(200);
      expect((await page(asked(number, code), fresh)).status).toBe(429);
      expect((await page('/verify?certificate=A1', fresh)).status).toBe(200);
    });
  });

  test('公示的角色读不到事件、存证的每一片、案件；只有两个函数', async () => {
    const { db } = stage.world.services;
    for (const table of ['event', 'log_leaf', 'the_case', 'case_list', 'party_access', 'outbox', 'account'])
      await expect(db.query(`select 1 from ${table}`, [], portal)).rejects.toMatchObject({ code: '42501' });
    await expect(db.query('select case_id from publication', [], portal)).rejects.toMatchObject({
      code: '42501',
    });
    await expect(db.query(`select paper_code('a')`, [], portal)).rejects.toMatchObject({ code: '42501' });
    const elsewhere = { cities: ['441900'], role: 'lpt_portal' } as const;
    const { city, id } = await recordUrl();
    expect(await db.query('select * from publication_leaf($1, $2)', [city, id], elsewhere)).toEqual([]);
    expect(await db.query('select * from publication_leaf($1, $2)', [city, id], portal)).toHaveLength(1);
  });
});
