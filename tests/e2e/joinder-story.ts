import type { Locator } from 'playwright-core';
import { filedCase, pageOf, type Shop } from './case-beginnings.ts';
import type { CaseClient } from './case-client.ts';
import { choose, type Desk, field } from './desk-driver.ts';

const HERE: Shop = {
  name: '广州市天河区示例干货店',
  owner: '甘示例',
  address: '广州市天河区演示路103号',
};
const THERE: Shop = {
  name: '广州市天河区示例炒货店',
  owner: '郝示例',
  address: '广州市天河区演示路104号',
};

/** 并案、中止和恢复、延长、分案：另一案件选用以后都填好，笔录跟着走；并入的案件到此为止，分出的接着原来的立案日期。 */
export async function joinAndSplit(desk: Desk, address: string, client: CaseClient): Promise<void> {
  const here = pageOf(address, await filedCase(client, HERE, '2026-11-24'));
  const there = pageOf(address, await filedCase(client, THERE, '2026-11-24'));
  desk.setCase(here);
  await desk.act('th-officer1', '并案报批', (form) => joinWith(form, THERE.name), 'desk-joinder');
  await desk.approve('th-unit', 'joinder');
  await desk.approve('th-head', 'joinder', { picture: 'desk-joinder-approval' });
  desk.setCase(there);
  await desk.act('th-officer1', '并入另一案件报批', async (form) => {
    await pick(form, HERE.name);
    await field(form, '并案的理由').fill('两店共同进货、共同销售，合并办理。');
  });
  await desk.approve('th-unit', 'joined-into');
  await desk.approve('th-head', 'joined-into');

  desk.setCase(here);
  await desk.act('th-officer1', '中止调查报批', async (form) => {
    await field(form, '中止的原因').fill('须以另一机关对供货来源的认定为依据。');
    await field(form, '依据的文书').fill('协查函');
  });
  await desk.approve('th-head', 'suspension');
  const officer = await desk.as('th-officer1');
  await officer.goto(here);
  await officer.getByRole('button', { name: '恢复调查', exact: true }).waitFor();
  await desk.look(officer, 'desk-case-suspended');
  await desk.act('th-officer1', '恢复调查', async (form) => {
    await field(form, '恢复的理由').fill('供货来源已经认定。');
  });
  await desk.act('th-officer1', '延长办案期限报批', async (form) => {
    await choose(form, '决定方式', '负责人批准');
    await field(form, '延长理由').fill('两名当事人的供货来源复杂。');
  });
  await desk.approve('th-unit', 'decision-extension');
  await desk.approve('th-head', 'decision-extension');
  await desk.act('th-officer1', '分案报批', async (form) => {
    await form.getByLabel(THERE.name).check();
    await field(form, '分案的理由').fill('该店的事实已经查清，另案先行处理。');
    await form.getByRole('group', { name: '留下的人的笔录，一并带去的' }).waitFor();
  });
  await desk.approve('th-unit', 'split');
  await desk.approve('th-head', 'split');
  await openSplitCase(desk, here);
}

async function openSplitCase(desk: Desk, from: string): Promise<void> {
  const officer = await desk.as('th-officer1');
  await officer.goto(from);
  await officer.getByRole('link', { name: '开立分出的案件' }).click();
  await officer.getByRole('button', { name: '提交办理' }).waitFor();
  await officer.getByRole('button', { name: '提交办理' }).click();
  await officer.waitForURL(/\/cases\/\d{6}\//);
  await officer.getByText('由另一案件分出').waitFor();
  await officer
    .getByRole('listitem')
    .filter({ hasText: /^现场笔录/ })
    .first()
    .waitFor();
  await desk.look(officer, 'desk-case-split');
}

async function pick(form: Locator, name: string): Promise<void> {
  await field(form, '查找案件').fill(name);
  await form.getByRole('button', { name: '查找', exact: true }).click();
  await form.getByRole('button', { name: /^选用/ }).first().click();
  await form.getByText('换一个案件').waitFor();
}

async function joinWith(form: Locator, name: string): Promise<void> {
  await pick(form, name);
  await form.getByRole('region', { name: '当事人 1' }).waitFor();
  // 照另一案件登记的，服务器不收增减；不给按钮。
  const offered = await form.getByRole('button', { name: /^(加一|去掉)(个|名)?(当事人|违法行为)/ }).count();
  if (offered > 0) throw new Error('the form offers what the server refuses');
  await form
    .getByRole('group', { name: '并入的笔录' })
    .getByText(/现场笔录/)
    .waitFor();
  await field(form, '并案的理由').fill('两店共同进货、共同销售。');
}
