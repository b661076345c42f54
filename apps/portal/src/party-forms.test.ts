import { yuan } from '@lpt/domain';
import { aCase } from '@lpt/domain/testing/a-case';
import { describe, expect, test } from 'vitest';
import { hiddenOf, post, type TestPortal, testPortal, wordsOf } from './testing/portal.ts';

const served = () => aCase('notice-served', { fineFen: yuan(200_000), statement: false });
const small = () => aCase('notice-served', { fineFen: yuan(1_000), body: 'transport', parties: ['person'] });

async function page({ server }: TestPortal, url: string) {
  const reply = await server.inject({ url, headers: { accept: 'text/html' } });
  return { status: reply.statusCode, words: wordsOf(reply.body), body: reply.body, headers: reply.headers };
}

async function fill(portal: TestPortal, kind: 'statement' | 'hearing', text: string) {
  const form = await page(portal, `/p/CODE-P1/${kind}`);
  return { ...hiddenOf(form.body), [kind === 'statement' ? 'content' : 'reason']: text };
}

describe('陈述、申辩', () => {
  test('提交以后转到回执：号码、时间、原文；脚本只是文字', async () => {
    const portal = await testPortal([served()]);
    const text = '数量不对。<script>alert(1)</script>\r\n第二行 & "引号"';
    const reply = await post(portal, '/p/CODE-P1/statement', await fill(portal, 'statement', text));
    expect(reply.statusCode).toBe(303);
    expect(reply.headers.location).toBe('/p/CODE-P1/receipts/20260330-P1-T1');
    const receipt = await page(portal, String(reply.headers.location));
    expect(receipt.words).toContain('20260330-P1-T1');
    expect(receipt.words).toContain('2026年3月30日9时30分');
    expect(receipt.body).not.toContain('<script');
    expect(receipt.body).toContain(
      '数量不对。&lt;script>alert(1)&lt;/script>\n第二行 &amp; &quot;引号&quot;',
    );
    expect((await page(portal, '/p/CODE-P1')).words).toContain('回执号20260330-P1-T1');
  });

  test('同一页点两次，同一张回执，只记一次', async () => {
    const portal = await testPortal([served()]);
    const filled = await fill(portal, 'statement', '数量不对。');
    const first = await post(portal, '/p/CODE-P1/statement', filled);
    const second = await post(portal, '/p/CODE-P1/statement', filled);
    expect(second.headers.location).toBe(first.headers.location);
    expect((await page(portal, '/p/CODE-P1')).words).not.toContain('T2');
  });

  test('退回去改了再交：说明已经收到一次，文字保留，再交就是第二次', async () => {
    const portal = await testPortal([served()]);
    const filled = await fill(portal, 'statement', '数量不对。');
    await post(portal, '/p/CODE-P1/statement', filled);
    const again = await post(portal, '/p/CODE-P1/statement', { ...filled, content: '还有一点。' });
    expect(again.statusCode).toBe(409);
    expect(wordsOf(again.body)).toContain('先前的内容已经收到');
    expect(again.body).toContain('>还有一点。</textarea>');
    const more = await post(portal, '/p/CODE-P1/statement', {
      ...hiddenOf(again.body),
      content: '还有一点。',
    });
    expect(more.headers.location).toContain('T2');
  });

  test.for([
    ['空白', ' \r\n ', '请写明内容'],
    ['五千零一字', '甲'.repeat(5001), '不能超过5000个字符，现有5001个字符'],
    ['控制字符', '甲\u0007乙', '不能显示的控制字符'],
  ] as const)('%s：说明哪里不对，文字保留，什么也没有记', async ([, text, says]) => {
    const portal = await testPortal([served()]);
    const reply = await post(portal, '/p/CODE-P1/statement', await fill(portal, 'statement', text));
    expect(reply.statusCode).toBe(400);
    expect(wordsOf(reply.body)).toContain(says);
    expect(reply.body).toContain(`${text.replaceAll('\r\n', '\n').slice(0, 5001)}</textarea>`);
    expect((await page(portal, '/p/CODE-P1')).words).not.toContain('回执号');
  });

  test('五千字的陈述能够收下', async () => {
    const portal = await testPortal([served()]);
    const reply = await post(
      portal,
      '/p/CODE-P1/statement',
      await fill(portal, 'statement', '甲'.repeat(5000)),
    );
    expect(reply.statusCode).toBe(303);
  });

  test('过大的内容', async () => {
    const portal = await testPortal([served()]);
    const reply = await post(
      portal,
      '/p/CODE-P1/statement',
      await fill(portal, 'statement', '甲'.repeat(20_000)),
    );
    expect(reply.statusCode).toBe(413);
    expect(wordsOf(reply.body)).toContain('没有受理');
  });

  test('期限届满、尚未决定：仍可提出，说明已经届满', async () => {
    const portal = await testPortal([served()], '2026-04-10T09:00:00+08:00');
    const form = await page(portal, '/p/CODE-P1/statement');
    expect(form.words).toContain('期限已经在2026年4月3日届满');
    expect(form.body).toContain('<textarea');
  });

  test('已经决定的不再受理：没有表单；填好的表单交上来也不收，文字保留', async () => {
    const portal = await testPortal([aCase('served')], '2026-04-20T09:00:00+08:00');
    const form = await page(portal, '/p/CODE-P1/statement');
    expect(form.words).toContain('现在不能提出');
    expect(form.body).not.toContain('<textarea');

    const open = await testPortal([served()]);
    const filled = await fill(open, 'statement', '迟了。');
    const late = await post(portal, '/p/CODE-P1/statement', filled);
    expect(late.statusCode).toBe(409);
    expect(wordsOf(late.body)).toContain('您刚才写的内容（没有提交） 迟了。');
  });
});

describe('申请听证', () => {
  test('告知过听证权利、期限没有届满的，申请以后有回执，不能再申请', async () => {
    const portal = await testPortal([served()]);
    const reply = await post(portal, '/p/CODE-P1/hearing', await fill(portal, 'hearing', '对货值有异议。'));
    expect(reply.headers.location).toBe('/p/CODE-P1/receipts/20260330-P1-H1');
    const receipt = await page(portal, String(reply.headers.location));
    expect(receipt.words).toContain('听证申请回执');
    const { words } = await page(portal, '/p/CODE-P1');
    expect(words).toContain('已申请听证');
    expect(words).toContain('您已经在2026年3月30日申请听证');
    expect((await page(portal, '/p/CODE-P1/hearing')).body).not.toContain('<textarea');
  });

  test('没有达到听证范围的，说明为什么，没有表单', async () => {
    const portal = await testPortal([small()]);
    const { words, body } = await page(portal, '/p/CODE-P1/hearing');
    expect(words).toContain('没有达到法定的听证范围');
    expect(words).toContain('《行政处罚法》第六十三条');
    expect(body).not.toContain('<textarea');
  });

  test('期限届满的最后一日仍可申请，次日不可', async () => {
    const portal = await testPortal([served()], '2026-04-03T23:59:00+08:00');
    expect((await page(portal, '/p/CODE-P1/hearing')).body).toContain('<textarea');
    portal.at.now = '2026-04-04T00:00:00+08:00' as never;
    expect((await page(portal, '/p/CODE-P1/hearing')).words).toContain(
      '申请听证的期限已经在2026年4月3日届满',
    );
  });
});

describe('表单的令牌', () => {
  test('别的网站造的、改了编号的、换了用途的，不收，文字保留', async () => {
    const portal = await testPortal([served()]);
    const filled = await fill(portal, 'statement', '数量不对。');
    const forged = await Promise.all([
      post(portal, '/p/CODE-P1/statement', { ...filled, token: 'x'.repeat(43) }),
      post(portal, '/p/CODE-P1/statement', { ...filled, key: '00000000-0000-4000-8000-999999999999' }),
      post(portal, '/p/CODE-P1/hearing', {
        ...hiddenOf((await page(portal, '/p/CODE-P1/statement')).body),
        reason: '甲',
      }),
    ]);
    expect(forged.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403]);
    expect(forged[0]?.body).toContain('>数量不对。</textarea>');
    expect((await page(portal, '/p/CODE-P1')).words).not.toContain('回执号');
  });

  test('多出的字段、缺的字段、重复的字段，都不是本站的表单', async () => {
    const portal = await testPortal([served()]);
    const filled = await fill(portal, 'statement', '甲');
    expect((await post(portal, '/p/CODE-P1/statement', { ...filled, more: '1' })).statusCode).toBe(400);
    expect((await post(portal, '/p/CODE-P1/statement', { content: '甲' })).statusCode).toBe(400);
    const twice = `${new URLSearchParams(filled).toString()}&content=b`;
    const reply = await portal.server.inject({
      method: 'POST',
      url: '/p/CODE-P1/statement',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: twice,
    });
    expect(reply.statusCode).toBe(400);
  });
});
