import { describe, expect, test } from 'vitest';
import { testPortal, wordsOf } from './testing/portal.ts';

const portal = await testPortal();

async function page(url: string) {
  const reply = await portal.server.inject({ url, headers: { accept: 'text/html' } });
  return {
    ...reply,
    status: reply.statusCode,
    words: wordsOf(reply.body),
    body: reply.body,
    headers: reply.headers,
  };
}

describe('公开的各页', () => {
  test.for(['/', '/publications', '/publications/440100/pub-1', '/about', '/verify', '/p'])(
    '%s 没有脚本，策略严格，样式表可以取到',
    async (url) => {
      const { status, body, headers } = await page(url);
      expect(status).toBe(200);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(body).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/);
      const [, style = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(body) ?? [];
      const css = await portal.server.inject(style);
      expect(css.statusCode).toBe(200);
      expect(css.headers['cache-control']).toContain('immutable');
    },
  );

  test('演示网站每页标明演示，没有登记的标识码不写', async () => {
    const { words } = await page('/');
    expect(words).toContain('机关、人员、案件均为虚构');
    expect(words).not.toContain('网站标识码');
  });

  test('没有这一页的，人看到中文说明；接口的地址交还服务器', async () => {
    expect(await page('/no-such-page')).toMatchObject({ status: 404 });
    const api = await portal.server.inject({ url: '/api/none', headers: { accept: 'text/html' } });
    expect(api.json()).toMatchObject({ statusCode: 404 });
  });
});

describe('查询', () => {
  test('关键词、机关、日期一起用，填写的内容保留', async () => {
    const { words, body } = await page(
      `/publications?q=${encodeURIComponent('保质期')}&body=${encodeURIComponent('天河')}&from=2026-04-01&to=2026-04-30`,
    );
    expect(words).toContain('经营超过保质期的食品案');
    expect(words).not.toContain('东莞市交通运输局');
    expect(body).toContain('value="2026-04-01"');
    expect(body).toContain('value="保质期"');
  });

  test('翻到末页，再回到第一页，条件还在', async () => {
    const first = await page('/publications?q=%E6%A1%88');
    const [, next = ''] = /href="([^"]*after=[^"]*)"/.exec(first.body) ?? [];
    const second = await page(next.replaceAll('&amp;', '&'));
    expect(second.status).toBe(200);
    expect(second.words).toContain('回到第一页');
    expect(second.words).not.toContain('下一页');
    expect(second.body).toContain('href="/publications?q=%E6%A1%88"');
  });

  test('没有结果的，说没有', async () => {
    expect((await page('/publications?q=zzz')).words).toContain('没有符合条件的公示');
  });

  test.for([
    ['2月31日', '/publications?from=2026-02-31', '不是真实存在的日期'],
    ['起止颠倒', '/publications?from=2026-03-02&to=2026-03-01', '不能早于开始的日期'],
    ['关键词过长', `/publications?q=${'a'.repeat(101)}`, '不能超过100字，现有101字'],
    ['翻页标记不是本站给出的', '/publications?after=x', '翻页标记已经失效'],
    ['翻页标记过长', `/publications?after=${'1'.repeat(601)}`, '翻页标记不对'],
  ] as const)('%s：说明哪里不对，什么也不查', async ([, url, says]) => {
    const { status, words } = await page(url);
    expect(status).toBe(400);
    expect(words).toContain(says);
    expect(words).not.toContain('决定书文号');
  });

  test('查询的文字原样显示，不当作网页', async () => {
    const { body } = await page('/publications?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E');
    expect(body).not.toContain('<script');
    expect(body).toContain('&quot;>&lt;script>');
  });

  test('同一条件写了几遍的，取第一个', async () => {
    expect((await page('/publications?q=zzz&q=%E6%A1%88')).words).toContain('没有符合条件的公示');
  });
});

describe('一条公示', () => {
  test('正好是摘要的各项，加公示日期和存证', async () => {
    const { words, body } = await page('/publications/440100/pub-1');
    const titles = [...body.matchAll(/<dt>([^<]*)<\/dt>/g)].map(([, title]) => title);
    expect(titles).toEqual([
      '行政处罚决定书文号',
      '案件名称',
      '当事人类型',
      '违法事实',
      '法律依据',
      '执法决定',
      '执法主体名称',
      '作出决定之日',
      '摘要',
      '日志中的位置',
    ]);
    expect(words).toContain('公示日期：2026年4月23日');
    expect(words).toContain('按期公示');
    // 4月20日作出，4月29日为第七个工作日。
    expect(words).toContain('应当在2026年4月29日以前公示');
  });

  test('逾期公示的，自己看得见：迟几个工作日', async () => {
    const { words } = await page('/publications/441900/pub-2');
    // 4月19日作出，28日届满；5月9日（调休上班）公示，其间五一放假五日。
    expect(words).toContain('应当在2026年4月28日以前公示');
    expect(words).toContain('逾期公示，迟6个工作日');
    expect((await page('/publications')).words).toContain('逾期公示');
  });

  test('撤回的回答 410，只有文号、日期和理由，没有事实', async () => {
    const { status, words } = await page('/publications/440100/pub-3');
    expect(status).toBe(410);
    expect(words).toContain('穗天市监罚〔2026〕198号');
    expect(words).toContain('2026年5月20日');
    expect(words).toContain('行政复议机关决定撤销原行政处罚决定');
    expect(words).not.toContain('饼干');
    expect(words).not.toContain('罚款');
  });

  test.for([
    '/publications/440100/none',
    '/publications/none',
    '/publications/441900/pub-1',
    '/publications/a/b/c',
  ])('%s 没有这一条', async (url) => {
    expect((await page(url)).status).toBe(404);
  });
});

describe('验证', () => {
  test('有效的证件：姓名、机关、今天有效', async () => {
    const { words } = await page('/verify?certificate=A0001');
    expect(words).toContain('2026年3月30日：证件有效');
    expect(words).toContain('陈示例');
    expect(words).toContain('2028年6月30日');
  });

  test('过期的证件明说过期', async () => {
    expect((await page('/verify?certificate=A0002')).words).toContain('证件已经过期');
  });

  test('查不到的证号', async () => {
    expect((await page('/verify?certificate=B1')).words).toContain('没有查到这个证号');
  });

  test('文号和校验码相符、不相符、没有填全、写法不对', async () => {
    const number = encodeURIComponent('穗天市监罚〔2026〕200号');
    expect((await page(`/verify?number=${number}&hash=abcdef12`)).words).toContain('文书在册，校验码相符');
    const wrong = await page(`/verify?number=${number}&hash=abcdef13`);
    expect(wrong.words).toContain('文号和校验码不相符');
    // 文号没有、校验码不符、写法不对，说的都一样。
    const absent = await page(
      `/verify?number=${encodeURIComponent('穗天市监罚〔2026〕999号')}&hash=abcdef12`,
    );
    const said = (words: string) => words.slice(words.indexOf('文号和校验码不相符'));
    expect(said(absent.words)).toBe(said(wrong.words));
    expect(absent.status).toBe(wrong.status);
    expect(await page(`/verify?number=${number}`)).toMatchObject({ status: 400 });
    expect(await page(`/verify?number=${number}&hash=%3Cb%3E`)).toMatchObject({ status: 400 });
  });
});

test('没有开通验证的网站不放表单', async () => {
  const { server } = await testPortal([], undefined, { certificate: undefined, papers: undefined } as never);
  const reply = await server.inject('/verify');
  expect(wordsOf(reply.body)).toContain('尚未开通网上验证');
  expect(reply.body).not.toContain('name="certificate"');
});

test('服务出错的，只给编号，日志里没有查询的内容', async () => {
  const broken = await testPortal([], undefined, {
    publications: {
      search: async () => {
        throw new Error('秘密甲');
      },
      get: async () => undefined,
    },
  });
  const reply = await broken.server.inject('/publications');
  expect(reply.statusCode).toBe(500);
  expect(wordsOf(reply.body)).toMatch(/故障编号：[0-9a-f-]{36}/);
  expect(reply.body).not.toContain('秘密甲');
  expect(broken.log.join('')).not.toContain('秘密甲');
  expect(broken.log.join('')).toContain('portal page failed');
});
