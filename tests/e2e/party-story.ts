import type { Browser, Page } from 'playwright-core';
import { examine } from './browser.ts';
import type { Desk } from './desk-driver.ts';

/** The code printed on the notice, read where the officer sees it: from the case the desk loads. */
export async function codeOnNotice(desk: Desk, url: string): Promise<string> {
  const officer = await desk.as('th-officer1');
  const path = /\/cases\/(\d{6})\/([^/?]+)/.exec(url);
  if (!path) throw new Error(`not a case page: ${url}`);
  const text = await officer.evaluate(
    async (address) => (await fetch(address)).text(),
    `/api/cases/${path[1]}/${path[2]}`,
  );
  const code = /"accessCode":"([^"]+)"/.exec(text)?.[1];
  if (!code) throw new Error('no access code on the notice');
  return code;
}

async function phoneWithoutScript(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'zh-CN',
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

/** 当事人用手机、不登录、没有脚本：看告知、提陈述、拿回执；案件里立即有。 */
export async function partyAnswers(
  browser: Browser,
  desk: Desk,
  address: string,
  url: string,
  pictures: string,
): Promise<void> {
  const code = await codeOnNotice(desk, url);
  const phone = await phoneWithoutScript(browser);
  await phone.goto(`${address}/p/${code}`);
  await phone.getByRole('link', { name: '提出陈述、申辩' }).first().click();
  await phone.getByLabel('陈述、申辩的内容').fill('糕点已经下架，<script>alert(1)</script>请从轻处理。');
  await phone.getByRole('button', { name: '提交陈述、申辩' }).click();
  await phone.getByRole('heading', { name: /回执/ }).waitFor();
  const receipt = await phone.content();
  if (receipt.includes('<script>alert')) throw new Error('the statement came back as script');

  const officer = await desk.as('th-officer1');
  await officer.goto(url);
  await officer.getByText('糕点已经下架').first().waitFor();

  const looked = await desk.open(false);
  for (const [path, name] of [
    [`/p/${code}`, 'party-case'],
    [`/p/${code}/statement`, 'party-statement'],
    [`/p/${code}/hearing`, 'party-hearing'],
    ['/p/AAAABBBBCCCC', 'party-wrong-code'],
  ] as const) {
    await looked.goto(`${address}${path}`);
    desk.problems.push(...(await examine(looked, pictures, name)));
  }
}
