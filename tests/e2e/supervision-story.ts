import { examine } from './browser.ts';
import type { Place } from './case-client.ts';
import { type Desk, field, signIn } from './desk-driver.ts';

/** 监督：看线索和所依的事实，登记目的调阅案卷，要求说明；机关答复；监督认定。 */
export async function supervisorHandlesAFinding(
  desk: Desk,
  address: string,
  pictures: string,
): Promise<void> {
  const { problems } = desk;
  const page = await desk.open();
  await signIn(page, `${address}/supervise/`, 'th-supervisor');
  await page.getByRole('heading', { level: 1 }).waitFor();
  problems.push(...(await examine(page, pictures, 'supervise-home')));

  await page.goto(`${address}/supervise/findings`);
  await page.getByRole('heading', { name: '监督线索' }).waitFor();
  await page.getByRole('table').getByRole('link').first().waitFor();
  problems.push(...(await examine(page, pictures, 'supervise-findings')));
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('heading', { name: '所依的事实' }).waitFor();
  problems.push(...(await examine(page, pictures, 'supervise-finding')));
  const finding = page.url();

  await page.getByRole('button', { name: '调阅案卷' }).click();
  await field(page, '调阅目的').fill('核对逾期的原因和有无批准延长。');
  await page.getByRole('button', { name: '登记并打开案卷' }).click();
  await page.waitForURL(/\/supervise\/cases\//);
  await page.getByText('合法性检查').first().waitFor();
  problems.push(...(await examine(page, pictures, 'supervise-case')));

  await page.goto(finding);
  await page.getByRole('radio', { name: /要求/ }).check();
  await page.getByLabel('要求说明的事项').fill('请说明逾期的原因，并提供延长期限的批准材料。');
  await page.locator('form').getByRole('button').last().click();
  await page.getByText('请说明逾期的原因').first().waitFor();
}

/** 监督人员登记目的以后，看到办案人员看到的同一张强制措施卡片，只是不能办理。 */
export async function supervisorReadsTheMeasure(desk: Desk, address: string, place: Place): Promise<void> {
  const page = await desk.open();
  await signIn(page, `${address}/supervise/cases/${place.city}/${place.caseId}`, 'th-supervisor');
  await field(page, '调阅目的').fill('核对扣押的期限和退还。');
  await page.getByRole('button', { name: '登记并打开案卷' }).click();
  await page.getByRole('heading', { name: '登记保存和强制措施' }).waitFor();
  if (await page.getByRole('button', { name: '登记证据' }).count())
    throw new Error('监督人员的案卷里有办理按钮');
  await desk.look(page, 'supervise-case-measure');
}
