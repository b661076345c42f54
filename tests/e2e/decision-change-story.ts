import type { Locator, Page } from 'playwright-core';
import { choose, type Desk, field, yes } from './desk-driver.ts';

const FACTS = '糕点38盒';
/** How often the public reads a page again until what was just settled is on it. */
const READINGS = 100;

/** 决定以后：补正、变更、撤回和重新公示；复议、停止执行、答复、撤销；公示的页面始终跟着改。 */
export async function changeAndReview(
  desk: Desk,
  address: string,
  url: string,
  record: string,
): Promise<void> {
  const reader = await desk.open(false);
  desk.setCase(url);
  await desk.act('th-officer1', '补正决定书', async (form) => {
    await field(form, '补正的内容').selectOption({ label: '文字错漏' });
    await field(form, '原文').fill('糕点38合');
    await field(form, '补正为').fill('糕点38盒');
  });
  await desk.act('th-officer1', '撤销、变更处罚决定报批', changeTheFine, 'desk-decision-change');
  await desk.approve('th-unit', 'decision-change');
  await desk.approve('th-head', 'decision-change', { picture: 'desk-decision-change-approval' });
  await desk.act('th-publish', '撤回公示', async (form) => {
    await field(form, '撤回的理由，向社会公开').fill('处罚决定已经变更。');
  });
  await publicReads(reader, record, '处罚决定已经变更');
  await desk.act('th-publish', '重新公示变更后的决定', (form) => yes(form, '已核对摘要，不含不予公开的内容'));
  const found = `${address}/publications?q=${encodeURIComponent(FACTS)}`;
  await publicReads(reader, found, '经营超过保质期的食品案');
  await reader.getByRole('table').getByRole('link').first().click();
  await reader.getByText('50000元').first().waitFor();

  await desk.act('th-officer1', '登记复议、诉讼', async (form) => {
    await choose(form, '种类', '行政复议');
    await field(form, '复议机关或者法院').fill('广州市天河区人民政府');
  });
  await desk.act('th-officer1', '登记停止执行', async (form) => {
    await field(form, '决定停止执行的机关').fill('广州市天河区人民政府');
    await field(form, '理由').fill('申请人的申请合理。');
  });
  await desk.act('th-officer1', '提交答复、答辩和证据', async (form) => {
    await field(form, '答复书、答辩状和证据目录').fill('行政复议答复书一份，证据目录一份。');
  });
  await desk.act(
    'th-officer1',
    '登记复议、诉讼的结果',
    async (form) => {
      await field(form, '结果').selectOption({ label: '撤销' });
      await field(form, '理由和主要内容').fill('主要事实不清，撤销处罚决定。');
    },
    'desk-remedy-outcome',
  );
  const officer = await desk.as('th-officer1');
  await officer.goto(url);
  await officer.getByRole('heading', { name: '复议、诉讼和赔偿' }).waitFor();
  await desk.look(officer, 'desk-case-annulled');
  await desk.act('th-publish', '撤回公示');
  await publicReads(reader, reader.url(), '主要事实不清');
  await desk.look(reader, 'portal-withdrawn');
}

async function changeTheFine(form: Locator): Promise<void> {
  await choose(form, '怎样纠正', '变更');
  await field(form, '罚款').fill('50000');
  await field(form, '理由').fill('复查认为应当从轻，罚款改为五万元。');
}

// 公示在提交以后由另一道工序送到门户，稍等就有。
async function publicReads(reader: Page, url: string, words: string): Promise<void> {
  for (let reading = 0; reading < READINGS; reading += 1) {
    await reader.goto(url);
    if ((await reader.getByText(words).count()) > 0) return;
  }
  throw new Error(`公示的页面没有“${words}”：${url}`);
}
