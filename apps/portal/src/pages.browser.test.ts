import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { yuan } from '@lpt/domain';
import { aCase } from '@lpt/domain/testing/a-case';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, chromiumPath, openBrowser } from './testing/browser.ts';
import { type TestPortal, testPortal } from './testing/portal.ts';

const executable = chromiumPath();
const shots = process.env['LPT_SHOTS'];
const widths = [1440, 390] as const;

const pages = [
  ['home', '/', 200],
  ['list', '/publications', 200],
  ['list-empty', '/publications?q=zzz', 200],
  ['list-wrong', '/publications?from=2026-02-31', 400],
  ['record', '/publications/440100/pub-1', 200],
  ['record-late', '/publications/441900/pub-2', 200],
  ['tombstone', '/publications/440100/pub-3', 410],
  ['about', '/about', 200],
  ['verify', '/verify', 200],
  ['verify-valid', '/verify?certificate=A0001', 200],
  ['verify-unknown', '/verify?number=A&hash=abcdef', 200],
  ['not-found', '/publications/none', 404],
  ['party-entry', '/p', 200],
  ['party-case', '/p/CODE-P1', 200],
  ['party-statement', '/p/CODE-P1/statement', 200],
  ['party-hearing', '/p/CODE-P1/hearing', 200],
  ['party-paper', '/p/CODE-P1/papers/D10', 200],
  ['party-unknown', '/p/WRONG', 404],
] as const;

// Without a browser this says so; in continuous integration that is a failure.
if (executable === undefined)
  test('not run: no Chromium found (set CHROMIUM to its path)', () => {
    console.log('not run: portal in the browser: no Chromium found');
    expect(process.env['CI']).toBeUndefined();
  });

describe.runIf(executable !== undefined)('在浏览器里', () => {
  let browser: Browser;
  let notified: TestPortal;
  let decided: TestPortal;
  const at: Record<'notified' | 'decided', string> = { notified: '', decided: '' };

  beforeAll(async () => {
    browser = await openBrowser(executable ?? '');
    notified = await testPortal([aCase('notice-served', { fineFen: yuan(200_000), statement: false })]);
    decided = await testPortal([aCase('served')], '2026-04-20T09:00:00+08:00');
    at.notified = await notified.server.listen({ host: '127.0.0.1', port: 0 });
    at.decided = await decided.server.listen({ host: '127.0.0.1', port: 0 });
    if (shots) mkdirSync(shots, { recursive: true });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await notified.server.close();
    await decided.server.close();
  });

  async function visit(url: string, width: number, name: string) {
    // Only the test's own axe needs the policy out of the way; the pages have no script.
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      bypassCSP: true,
      locale: 'zh-CN',
    });
    const reply = await page.goto(url);
    if (shots) await page.screenshot({ path: join(shots, `${name}-${width}.png`), fullPage: true });
    const faults = await accessibilityFaults(page);
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    await page.close();
    return { status: reply?.status(), faults, overflow };
  }

  for (const width of widths)
    test.for(pages)(`%s 在 ${width} 像素宽：没有无障碍问题，不横向滚动`, async ([name, url, status]) => {
      expect(await visit(`${at.notified}${url}`, width, `portal-${name}`)).toEqual({
        status,
        faults: [],
        overflow: 0,
      });
    });

  test.for(widths)('决定送达以后的页面在 %i 像素宽', async (width) => {
    expect(await visit(`${at.decided}/p/CODE-P1`, width, 'portal-party-decided')).toEqual({
      status: 200,
      faults: [],
      overflow: 0,
    });
  });

  test('关掉脚本，手机上走完：填写查询码，提出陈述，得到回执，打印只有一页', async () => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    const violations: string[] = [];
    page.on('console', (message) => violations.push(message.text()));
    await page.goto(`${at.notified}/p`);
    await page.getByLabel('查询码').fill('code-p1');
    await page.getByRole('button', { name: '查看案件' }).click();
    await page.getByRole('link', { name: '提出陈述、申辩' }).click();
    await page.getByLabel('陈述、申辩的内容').fill('数量有误。\n请复核。');
    await page.getByRole('button', { name: '提交陈述、申辩' }).click();
    await page.getByRole('heading', { name: '陈述、申辩回执' }).waitFor();
    expect(await page.getByText('20260330-P1-T1').count()).toBe(1);
    if (shots) await page.screenshot({ path: join(shots, 'portal-receipt-390.png'), fullPage: true });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    await page.getByRole('link', { name: '回到我的案件' }).click();
    await page.getByRole('link', { name: /^阅读/ }).first().click();
    await page.getByRole('link', { name: '下载 PDF' }).waitFor();
    if (shots) await page.screenshot({ path: join(shots, 'portal-paper-390.png'), fullPage: true });
    expect(violations).toEqual([]);
    await context.close();
  });
});
