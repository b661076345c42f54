import { joinedCaseInput } from '@lpt/domain';
import { beforeAll, expect, test } from 'vitest';
import { type Desk, deskOf, key } from '../testing/desk.ts';
import { onBoth } from '../testing/suite.ts';

const officers = ['tianhe-market.officer-1', 'tianhe-market.officer-2'];
const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(200_000, 7)]);

type Filed = { url: string; caseId: string; version: number };

await onBoth('并案、分案以后的证据和笔录', (stage) => {
  let officer: Desk;
  const desks = new Map<string, Desk>();
  let here: Filed;
  let there: Filed;
  let fileId: string;
  let input: Readonly<Record<string, unknown>>;

  const perform = async (login: string, filed: Filed, act: string, body: unknown) => {
    const desk = desks.get(login) ?? (await deskOf(stage.world, login));
    desks.set(login, desk);
    const done = await desk.ask('POST', `${filed.url}/acts/${act}`, {
      body,
      headers: { ...key(), 'if-match': `"${filed.version}"` },
    });
    if (done.status === 201) filed.version = done.body.version;
    return done;
  };
  const must = async (login: string, filed: Filed, act: string, body: unknown) => {
    const done = await perform(login, filed, act, body);
    expect([act, done.status, done.body.reasons ?? done.body.fields]).toEqual([act, 201, undefined]);
  };
  const caseOf = async ({ url }: Filed) => (await officer.ask('GET', url)).body.theCase;
  const approve = async (filed: Filed, kind: string) => {
    const request = (await caseOf(filed)).requests.at(-1).id;
    for (const login of ['th-unit', 'th-head'])
      await must(login, filed, `approve-${kind}`, { request, opinion: '同意' });
  };
  const download = ({ url }: Filed, id: string) =>
    stage.world.app.inject({ method: 'GET', url: `${url}/files/${id}`, headers: { cookie: officer.cookie } });

  async function filedCase(name: string): Promise<Filed> {
    const on = '2026-03-02';
    const lead = {
      source: 'complaint',
      receivedOn: on,
      ground: '涉嫌经营超过保质期的食品',
      content: '群众反映',
      parties: [{ kind: 'individual-business', name, address: '天河区演示路1号', representative: '某示例' }],
      violations: [
        {
          matter: 'food.expired-food',
          parties: ['P1'],
          from: on,
          to: on,
          place: '天河区演示路1号',
          facts: `${name}经营过期食品`,
          circumstances: {},
        },
      ],
    };
    const { body } = await officer.ask('POST', '/api/cases', { body: lead, headers: key() });
    const filed = {
      url: `/api/cases/${body.city}/${body.caseId}`,
      caseId: body.caseId,
      version: body.version,
    };
    await must('th-officer1', filed, 'start-verification', { officers });
    await must('th-officer1', filed, 'record-scene', {
      officers,
      from: `${on}T08:00:00+08:00`,
      to: `${on}T08:10:00+08:00`,
      place: '天河区演示路1号',
      person: '某示例',
      certificatesShown: true,
      rightsTold: true,
      content: '货架上陈列过期食品。',
      signature: 'signed',
      party: 'P1',
    });
    await must('th-officer1', filed, 'request-filing', {
      ground: lead.ground,
      handlers: officers,
      duplicateChecked: true,
      opinion: '有初步证据证明存在违法行为，属于本机关管辖。',
    });
    await approve(filed, 'filing');
    return filed;
  }

  beforeAll(async () => {
    officer = await deskOf(stage.world, 'th-officer1');
    desks.set('th-officer1', officer);
    here = await filedCase('甲干货店');
    there = await filedCase('乙炒货店');
    const sent = await officer.ask('POST', `${there.url}/files`, {
      raw: png,
      headers: { 'content-type': 'image/png', 'x-file-name': encodeURIComponent('炒货照片.png') },
    });
    fileId = sent.body.id;
    await must('th-officer1', there, 'add-evidence', {
      officers,
      kind: 'audio-visual',
      title: '炒货照片',
      source: '现场拍摄',
      obtainedOn: '2026-03-02',
      proves: '证明违法事实',
      violations: ['V1'],
      file: sent.body,
    });
    const [own, other] = [await caseOf(here), await caseOf(there)];
    input = {
      other: { caseId: there.caseId, number: other.number, filedOn: other.filedOn },
      ...joinedCaseInput(own, other),
      reason: '两店共同进货、共同销售。',
    };
  });

  test.each([
    ['案号不是那一案的', 'other', { other: { number: '没有的案号' } }],
    ['没有这一案', 'other', { other: { caseId: 'case-nowhere' } }],
    ['换了当事人', 'joinedParties', { joinedParties: [] }],
    ['换了证据的名称', 'joinedEvidence', { joinedEvidence: [{ title: '别的照片' }] }],
    ['少了证据', 'joinedEvidence', { joinedEvidence: [] }],
    ['改了笔录', 'joinedRecords', { joinedRecords: [{ content: '没有过期食品。' }] }],
  ])('并入的与另一案件登记的不一样，不收：%s', async (_title, path, change) => {
    const changed = Object.entries(change).map(([field, next]) => [field, mixed(input[field], next)]);
    const done = await perform('th-officer1', here, 'request-joinder', {
      ...input,
      ...Object.fromEntries(changed),
    });
    expect([done.status, done.body.fields?.[0]?.path]).toEqual([400, path]);
  });

  test('文件没有并入以前，从本案取不到', async () => {
    expect((await download(here, fileId)).statusCode).toBe(404);
  });

  test('并入以后，证据的文件从本案取得，一个字节也不差；再分出去，分出的案件也取得', async () => {
    await must('th-officer1', here, 'request-joinder', input);
    await approve(here, 'joinder');
    const joined = await caseOf(here);
    expect(joined.evidence).toMatchObject([
      { id: 'E1', title: '炒货照片', violations: ['V2'], file: { id: fileId } },
    ]);
    expect(joined.records.map(({ id, party }: { id: string; party: string }) => [id, party])).toEqual([
      ['R1', 'P1'],
      ['R2', 'P2'],
    ]);
    expect((await download(here, fileId)).rawPayload.equals(png)).toBe(true);
    const other = await deskOf(stage.world, 'dg-officer1');
    expect((await other.ask('GET', `${here.url}/files/${fileId}`)).status).toBe(404);

    await must('th-officer1', here, 'request-split', { splitParties: ['P2'], reason: '另案先行处理' });
    await approve(here, 'split');
    const number = (await caseOf(here)).links.at(-1).other.number;
    const { body } = await officer.ask('GET', `${here.url}/splits/${encodeURIComponent(number)}`);
    const open = (change: object) =>
      officer.ask('POST', '/api/openings/open-split-case', {
        body: { ...body.input, ...change },
        headers: key(),
      });
    const [record] = body.input.records;
    const forged = await open({ records: [{ ...record, content: '没有过期食品。' }] });
    expect([forged.status, forged.body.fields?.[0]?.path]).toEqual([400, 'records']);
    const made = await open({});
    expect([made.status, made.body.reasons ?? made.body.fields]).toEqual([201, undefined]);
    const opened = { url: `/api/cases/${made.body.city}/${made.body.caseId}` } as Filed;
    expect((await caseOf(opened)).records).toMatchObject([
      { id: 'R1', party: 'P1', content: '货架上陈列过期食品。' },
    ]);
    expect((await download(opened, fileId)).rawPayload.equals(png)).toBe(true);
  });

  test('连着的案件里有、本案的证据里没有的文件，从本案取不到', async () => {
    const sent = await officer.ask('POST', `${there.url}/files`, {
      raw: Buffer.concat([png, Buffer.from('8')]),
      headers: { 'content-type': 'image/png', 'x-file-name': encodeURIComponent('后来的.png') },
    });
    expect((await download(there, sent.body.id)).statusCode).toBe(200);
    expect((await download(here, sent.body.id)).statusCode).toBe(404);
  });
});

/** 原来的值换上几处；空的列表就是空的。 */
function mixed(value: unknown, change: unknown): unknown {
  if (!Array.isArray(value)) return { ...(value as object), ...(change as object) };
  return (change as readonly object[]).map((each, index) => ({ ...value[index], ...each }));
}
