import type { Locator } from 'playwright-core';
import { filedCase, pageOf } from './case-beginnings.ts';
import type { CaseClient, Place } from './case-client.ts';
import { choose, type Desk, field, yes } from './desk-driver.ts';
import { PIXEL } from './desk-story.ts';

/** 强制措施：报批、实施、清单带照片、送检、延长、解除、退还。给出这一案。 */
export async function seizeAndReturn(desk: Desk, address: string, client: CaseClient): Promise<Place> {
  const place = await filedCase(
    client,
    { name: '广州市天河区示例粮油店', owner: '卢示例', address: '广州市天河区演示路101号' },
    '2026-11-24',
  );
  const url = pageOf(address, place);
  desk.setCase(url);
  await desk.act('th-officer1', '登记证据', async (form) => {
    await field(form, '证据种类').selectOption({ label: '物证' });
    await field(form, '证据名称').fill('货架上的饼干');
    await field(form, '来源').fill('现场拍摄');
    await field(form, '证明内容').fill('饼干标注的保质期已过。');
    await field(form, '文件').setInputFiles({ name: '货架.png', mimeType: 'image/png', buffer: PIXEL });
    await form.getByText('SHA-256').waitFor();
  });
  await desk.act('th-officer1', '采取行政强制措施报批', requestImpoundment, 'desk-measure-request');
  await desk.approve('th-unit', 'measure');
  await desk.approve('th-head', 'measure', { picture: 'desk-measure-approval' });
  await desk.act('th-officer1', '实施行政强制措施', implement, 'desk-measure-site');
  const officer = await desk.as('th-officer1');
  await officer.goto(url);
  await officer.getByRole('heading', { name: /^扣押/ }).first().waitFor();
  await desk.look(officer, 'desk-case-measure');
  await desk.act('th-officer1', '告知检测、鉴定期间', async (form) => {
    await field(form, '送检物品和项目').fill('饼干样品6盒，微生物');
    await field(form, '检测、鉴定机构').fill('样例检验所');
    await field(form, '结束之日').fill('2026-12-04');
  });
  await desk.act('th-officer1', '延长行政强制措施期限报批', async (form) => {
    await field(form, '情况复杂的理由，写进决定书').fill('检验结果没有收到，不能在期限内作出决定。');
  });
  await desk.approve('th-unit', 'measure-extension');
  await desk.approve('th-head', 'measure-extension');
  await desk.act('th-officer1', '收到检测、鉴定结果');
  await desk.act('th-officer1', '解除行政强制措施报批', async (form) => {
    await choose(form, '解除的情形', '其他不再需要采取措施的情形');
    await field(form, '解除的理由').fill('检验合格，不再需要扣押。');
  });
  await desk.approve('th-head', 'measure-lifting');
  await desk.act('th-officer1', '退还财物', async (form) => {
    await field(form, '查验签收人').fill('卢示例');
    await field(form, '退还的物品、款项和查验情况').fill('饼干208盒，当场查验，数量相符。');
  });
  await officer.goto(url);
  await officer.getByText('均已了结').waitFor();
  await desk.look(officer, 'desk-case-measure-returned');
  return place;
}

async function requestImpoundment(form: Locator): Promise<void> {
  await choose(form, '措施', '扣押');
  await choose(form, '依据的层级', '法律');
  await field(form, '授予强制措施权的条款').fill('食品安全法第一百一十条第四项');
  await choose(form, '非强制手段可以达到目的', '否');
  await form.getByRole('button', { name: '加一件物品' }).click();
  const item = form.getByRole('region', { name: '物品 1' });
  await field(item, '名称').fill('饼干');
  await field(item, '规格、型号').fill('演示牌，300克');
  await field(item, '数量').fill('214');
  await field(item, '单位').fill('盒');
  await field(item, '状况').fill('包装完好，标注的保质期已过');
  await field(item, '存放地点').fill('天河区市场监管局物证室');
  await field(item, '保管人').fill('样保管');
  await item.getByLabel('货架上的饼干').check();
  await field(form, '采取措施的理由').fill('继续存放可能流入市场。');
  await field(form, '请示意见').fill('请予批准。');
}

async function implement(form: Locator): Promise<void> {
  await yes(form, '已出示执法证件', '已当场交付文书和清单', '已通知当事人到场', '当事人到场');
  await yes(form, '已当场告知理由、依据、权利和救济途径');
  await choose(form, '签名情况', '已签名');
  await field(form, '当事人的陈述、申辩').fill('没有异议。');
  await field(form, '记录设备、文件').fill('执法记录仪003号');
}
