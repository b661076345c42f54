import { filedCase, pageOf } from './case-beginnings.ts';
import type { CaseClient } from './case-client.ts';
import { choose, type Desk, field } from './desk-driver.ts';

/** 回避和移送：申请回避被驳回；涉嫌犯罪，报告、批准、移送公安机关，不予立案，退回以后接着调查。 */
export async function transferAndBack(desk: Desk, address: string, client: CaseClient): Promise<void> {
  const place = await filedCase(
    client,
    { name: '广州市天河区示例副食店', owner: '温示例', address: '广州市天河区演示路102号' },
    '2026-11-24',
  );
  const url = pageOf(address, place);
  desk.setCase(url);
  await desk.act('th-officer1', '登记当事人的回避申请', async (form) => {
    await field(form, '申请回避的人员').selectOption({ label: '王样本（执法人员）' });
    await choose(form, '回避的情形', '与本案有其他关系，可能影响公正执法');
    await form.getByText('由负责人决定').waitFor();
    await field(form, '事实和理由').fill('当事人称该执法人员曾在附近店铺购物，可能有偏见。');
  });
  await desk.act('th-head', '决定回避', async (form) => {
    await choose(form, '决定', '驳回申请');
    await form.getByText('由负责人决定').waitFor();
    await field(form, '理由').fill('一般消费不属于与本案有直接利害关系。');
  });
  await desk.act(
    'th-officer1',
    '登记涉嫌犯罪，指定专案组',
    async (form) => {
      await field(form, '涉嫌的罪名').fill('生产、销售不符合安全标准的食品罪');
      await choose(form, '涉嫌的程度', '达到刑事立案追诉标准');
    },
    'desk-suspect-crime',
  );
  await desk.act('th-officer1', '提出移送公安机关的书面报告', async (form) => {
    await field(form, '核实的情况和移送的意见').fill('经核实建议移送公安机关。');
  });
  await desk.act('th-head', '决定是否移送公安机关', async (form) => {
    await choose(form, '决定', '批准移送');
    await field(form, '理由').fill('同意移送。');
  });
  await desk.act('th-officer1', '向公安机关移送', async (form) => {
    await field(form, '受移送的公安机关').fill('广州市公安局天河区分局');
    await field(form, '公安机关的回执').fill('值班民警签收');
  });
  const officer = await desk.as('th-officer1');
  await officer.goto(url);
  await officer.getByRole('heading', { name: '法定步骤与期限' }).waitFor();
  await desk.look(officer, 'desk-case-with-police');
  await desk.act('th-officer1', '登记公安机关是否立案的通知', async (form) => {
    await choose(form, '结果', '不予立案');
    await field(form, '通知书的文号和理由').fill('不予立案通知书：没有达到追诉标准。');
  });
  await desk.act('th-officer1', '登记公安机关退回', async (form) => {
    await choose(form, '退回的情形', '公安机关不予立案');
    await field(form, '公安机关的文书').fill('不予立案，案卷退回。');
  });
  await officer.goto(url);
  await officer.getByRole('button', { name: '调查终结，提出处理意见' }).first().waitFor();
  await desk.look(officer, 'desk-case-back-from-police');
}
