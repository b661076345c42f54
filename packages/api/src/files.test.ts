import { beforeAll, expect, test } from 'vitest';
import { type Desk, deskOf, key } from './testing/desk.ts';
import { onBoth } from './testing/suite.ts';
import { zip } from './testing/zip.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

await onBoth('证据文件', (stage) => {
  let officer: Desk;
  let url: string;

  beforeAll(async () => {
    officer = await deskOf(stage.world, 'th-officer1');
    const made = await officer.ask('POST', '/api/cases', { body: leadOf(), headers: key() });
    url = `/api/cases/${made.body.city}/${made.body.caseId}`;
  });

  const leadOf = () => ({
    source: 'inspection',
    receivedOn: '2026-03-02',
    ground: '涉嫌经营超过保质期的食品',
    content: '检查发现',
    parties: [],
    violations: [
      {
        matter: 'food.expired-food',
        parties: ['P1'],
        from: '2026-03-01',
        to: '2026-03-01',
        place: '天河区',
        facts: '过期食品',
        circumstances: {},
      },
    ],
  });

  const send = (raw: Buffer, type: string, name = '现场照片.png') =>
    officer.ask('POST', `${url}/files`, {
      raw,
      headers: { 'content-type': type, 'x-file-name': encodeURIComponent(name) },
    });
  const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(200_000, 3)]);

  test('上传、清单、下载：一个字节也不差，摘要由服务器算', async () => {
    const sent = await send(png, 'image/png');
    expect(sent.status).toBe(201);
    expect(sent.body).toMatchObject({ name: '现场照片.png', bytes: png.length, mediaType: 'image/png' });
    expect((await send(png, 'image/png')).body.id).toBe(sent.body.id);
    const listed = await officer.ask('GET', `${url}/files`);
    expect(listed.body.files).toHaveLength(1);
    const got = await stage.world.app.inject({
      method: 'GET',
      url: `${url}/files/${sent.body.id}`,
      headers: { cookie: officer.cookie },
    });
    expect(got.rawPayload.equals(png)).toBe(true);
    expect(got.headers).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': expect.stringMatching(/^attachment/),
    });
    const other = await deskOf(stage.world, 'dg-officer1');
    expect((await other.ask('GET', `${url}/files/${sent.body.id}`)).status).toBe(404);
  });

  test('登记证据：摘要值不是服务器收到的，不收', async () => {
    const { body: file } = await send(Buffer.concat([png, Buffer.from('2')]), 'image/png', '二.png');
    const evidence = {
      officers: ['tianhe-market.officer-1', 'tianhe-market.officer-2'],
      kind: 'documentary',
      title: '现场照片',
      source: '现场拍摄',
      obtainedOn: '2026-03-02',
      proves: '过期食品',
      violations: ['V1'],
    };
    const act = (given: object) =>
      officer.ask('POST', `${url}/acts/add-evidence`, {
        body: { ...evidence, file: given },
        headers: { ...key(), 'if-match': '"2"' },
      });
    const forged = await act({ ...file, sha256: '0'.repeat(64) });
    expect([forged.status, forged.body.fields[0].path]).toEqual([400, 'file']);
    expect((await act(file)).status).toBe(201);
  });

  test.each([
    ['声明是图片，其实是网页', Buffer.from('<html><script>1</script></html>'), 'image/png'],
    ['声明是 PDF，其实是程序', Buffer.from('MZ\u0090\u0000'), 'application/pdf'],
    ['文本里有零字节', Buffer.from('a\u0000b'), 'text/plain'],
    ['不是文本编码', Buffer.from([0xff, 0xfe, 0xfd]), 'text/plain'],
    ['只有名字的 Word', zip([['word/document.xml', Buffer.from('<a/>')]]), DOCX],
    [
      '压缩炸弹',
      zip([
        ['[Content_Types].xml', Buffer.from('<a/>')],
        ['word/document.xml', Buffer.alloc(40_000_000)],
      ]),
      DOCX,
    ],
    [
      '目录撒谎的压缩炸弹',
      zip(
        [
          ['[Content_Types].xml', Buffer.from('<a/>')],
          ['word/document.xml', Buffer.alloc(9_000_000)],
        ],
        100,
      ),
      DOCX,
    ],
    [
      '里面有往外写的路径',
      zip([
        ['[Content_Types].xml', Buffer.from('<a/>')],
        ['word/../../x', Buffer.from('1')],
      ]),
      DOCX,
    ],
  ])('假的、有害的不收：%s', async (_title, raw, type) => {
    const reply = await send(raw, type, '文件');
    expect([reply.status, reply.body.kind]).toEqual([415, 'wrong-media']);
  });

  test('好的 Word 收；没有列出的格式、空的、没有名字的不收', async () => {
    const good = zip([
      ['[Content_Types].xml', Buffer.from('<Types/>')],
      ['word/document.xml', Buffer.from('<w:document/>'.repeat(50))],
    ]);
    expect((await send(good, DOCX, '说明.docx')).status).toBe(201);
    expect((await send(png, 'application/zip')).status).toBe(415);
    expect((await send(Buffer.alloc(0), 'image/png')).status).toBe(400);
    expect((await send(png, 'image/png', '../..')).body?.name ?? '').not.toContain('/');
  });
});
