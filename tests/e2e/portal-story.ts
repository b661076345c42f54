import type { Browser } from 'playwright-core';
import { examine } from './browser.ts';
import type { Desk } from './desk-driver.ts';

/** 公示门户：没有脚本也能查到刚公示的决定，只有规定的各项，没有当事人姓名。给出这条公示的网址。 */
export async function publicFindsTheRecord(
  browser: Browser,
  address: string,
  pictures: string,
  desk: Desk,
): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' });
  const reader = await context.newPage();
  reader.setDefaultTimeout(20_000);
  await reader.goto(`${address}/publications?q=${encodeURIComponent('糕点38盒')}`);
  await reader
    .getByRole('link', { name: /经营超过保质期的食品案/ })
    .first()
    .click();
  await reader.getByRole('heading', { level: 1 }).waitFor();
  const record = reader.url();
  const shown = await reader.content();
  for (const hidden of ['示例便利店', '陈示例', '演示路88号'])
    if (shown.includes(hidden)) throw new Error(`公示页出现了不应公开的内容：${hidden}`);
  await context.close();

  const looked = await desk.open(false);
  for (const [url, name] of [
    [`${address}/`, 'portal-home'],
    [`${address}/publications`, 'portal-list'],
    [record, 'portal-record'],
    [`${address}/about`, 'portal-about'],
    [`${address}/verify`, 'portal-verify'],
  ] as const) {
    await looked.goto(url);
    desk.problems.push(...(await examine(looked, pictures, name)));
  }
  return record;
}
