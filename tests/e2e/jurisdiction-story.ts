import type { Locator } from 'playwright-core';
import { filedCase, pageOf, type Shop } from './case-beginnings.ts';
import type { CaseClient } from './case-client.ts';
import { choose, type Desk, field, yes } from './desk-driver.ts';

const SHOP: Shop = {
  name: '广州市天河区示例炊具店',
  owner: '岑示例',
  address: '广州市天河区演示路105号',
};

/** 情况紧急的先扣押，二十四小时内补办；登记保存；协助；管辖争议协商不成，报请指定；移送。 */
export async function seizeAtOnceAndTransfer(desk: Desk, address: string, client: CaseClient): Promise<void> {
  const place = await filedCase(client, SHOP, '2026-11-24');
  const url = pageOf(address, place);
  desk.setCase(url);
  await desk.act('th-officer1', '当场实施行政强制措施', seizeAtOnce, 'desk-urgent-measure');
  const officer = await desk.as('th-officer1');
  await officer.goto(url);
  await officer.getByText('待补办批准').first().waitFor();
  await desk.look(officer, 'desk-case-urgent-measure');
  await desk.act('th-officer1', '补办行政强制措施报批', async (form) => {
    await field(form, '当场实施的情况和理由').fill('当事人正在装车转移，当场扣押。');
  });
  await desk.approve('th-head', 'measure-late');

  await desk.act('th-officer1', '先行登记保存报批', async (form) => {
    await field(form, '拟登记保存的证据').fill('进货账册2本');
    await field(form, '证据可能灭失或者以后难以取得的情况').fill('账册可能被销毁。');
  });
  await desk.approve('th-unit', 'preservation');
  await desk.approve('th-head', 'preservation');
  await desk.act('th-officer1', '实施先行登记保存', preserve);
  await desk.act('th-officer1', '先行登记保存证据处理报批', async (form) => {
    await choose(form, '处理', '记录、复制、拍照、录像后退还');
    await field(form, '处理的理由和物品去向').fill('已经复印，原件退还。');
  });
  await desk.approve('th-head', 'preservation-outcome');

  await desk.act('th-officer1', '请求协助调查报批', async (form) => {
    await field(form, '被请求的机关').fill('佛山市南海区市场监督管理局');
    await field(form, '请求协助的事项和期限').fill('核实供货单位是否真实存在，十五个工作日内答复。');
  });
  await desk.approve('th-head', 'assistance');
  await desk.act('th-officer1', '登记协助调查的答复', async (form) => {
    await choose(form, '进展', '已经协助，收到复函');
    await field(form, '内容').fill('供货单位真实存在。');
  });
  await desk.act('th-officer1', '登记管辖争议', async (form) => {
    await field(form, '对方机关').fill('广州市海珠区市场监督管理局');
    await field(form, '争议的情况和理由').fill('仓库在海珠区，两机关都已经立案。');
  });
  await desk.act('th-officer1', '登记管辖协商结果', async (form) => {
    await choose(form, '结果', '协商不成');
    await field(form, '协商的记录').fill('两机关书面交换意见，没有协商一致。');
  });
  await desk.act('th-head', '报请指定管辖', async (form) => {
    await field(form, '共同的上一级机关').fill('广州市市场监督管理局');
  });
  await desk.act('th-officer1', '登记指定管辖', async (form) => {
    await choose(form, '指定的管辖', '其他机关');
    await field(form, '指定的机关').fill('广州市海珠区市场监督管理局');
    await field(form, '指定管辖通知书').fill('穗市监指定〔2026〕9号');
  });
  await officer.goto(url);
  await officer.getByRole('heading', { name: '法定步骤与期限' }).waitFor();
  await desk.look(officer, 'desk-case-designated');
  await desk.act('th-officer1', '移送案件报批', async (form) => {
    await field(form, '移送理由').fill('上一级机关指定由该机关管辖。');
  });
  await desk.approve('th-unit', 'transfer-out');
  await desk.approve('th-head', 'transfer-out');
  await desk.act('th-officer1', '办理移送交接', async (form) => {
    await field(form, '移交的材料和物品').fill('案卷一册，饼干214盒。');
    await field(form, '对方的回执').fill('对方承办人签收。');
  });
  await officer.goto(url);
  await officer.getByRole('heading', { name: '法定步骤与期限' }).waitFor();
  await desk.look(officer, 'desk-case-transferred');
}

async function listOne(form: Locator, name: string): Promise<void> {
  await form.getByRole('button', { name: '加一件物品' }).click();
  const item = form.getByRole('region', { name: '物品 1' });
  await field(item, '名称').fill(name);
  await field(item, '规格、型号').fill('演示牌');
  await field(item, '数量').fill('214');
  await field(item, '单位').fill('件');
  await field(item, '状况').fill('完好');
  await field(item, '存放地点').fill('天河区市场监管局物证室');
  await field(item, '保管人').fill('样保管');
}

async function onSite(form: Locator): Promise<void> {
  await yes(form, '已出示执法证件', '已当场交付文书和清单');
  await choose(form, '签名情况', '已签名');
}

async function seizeAtOnce(form: Locator): Promise<void> {
  await choose(form, '措施', '扣押');
  await choose(form, '依据的层级', '法律');
  await field(form, '授予强制措施权的条款').fill('食品安全法第一百一十条第四项');
  await choose(form, '非强制手段可以达到目的', '否');
  await listOne(form, '饼干');
  await onSite(form);
  await yes(form, '已通知当事人到场', '当事人到场', '已当场告知理由、依据、权利和救济途径');
  await field(form, '当事人的陈述、申辩').fill('没有陈述、申辩。');
  await field(form, '记录设备、文件').fill('执法记录仪003号');
  await field(form, '采取措施的理由').fill('当事人正在装车转移过期饼干。');
  await field(form, '情况紧急的理由').fill('不当场扣押，饼干即流入市场。');
}

async function preserve(form: Locator): Promise<void> {
  await onSite(form);
  await field(form, '证据可能灭失或者以后难以取得的情况').fill('账册可能被销毁。');
  await listOne(form, '进货账册');
  await field(form, '音像记录').fill('执法记录仪003号');
}
