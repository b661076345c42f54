import type { Locator } from 'playwright-core';
import { choose, type Desk, field, yes } from './desk-driver.ts';

/** 简易程序：当场查处、告知、听取、决定、收缴、备案、公示、办结、归档。 */
export async function penaliseOnTheSpot(desk: Desk, address: string): Promise<void> {
  const officer = await desk.as('pj-officer1');
  await officer.goto(`${address}/desk/openings/begin-summary`);
  await field(officer, '案由').fill('利用公共设施晾晒物品');
  await field(officer, '地点').fill('江门市蓬江区示例街口人行道护栏');
  await field(officer, '在场人员').fill('黎示例');
  await yes(officer, '已出示执法证件', '已告知陈述、申辩和申请回避的权利');
  await field(officer, '现场情况').fill('护栏上晾晒被褥3件。执法人员责令收回，当事人拒绝。已拍照。');
  await choose(officer, '签名情况', '已签名');
  await choose(officer, '当事人类型', '自然人');
  await field(officer, '姓名或者名称').fill('黎示例');
  await field(officer, '住址或者住所').fill('江门市蓬江区示例街2号');
  await officer.getByRole('button', { name: '加一个违法行为' }).click();
  await field(officer, '执法事项').selectOption({ label: '利用公共设施晾晒、摆放物品' });
  await field(officer, '违法事实').fill('当事人在人行道护栏上晾晒被褥3件，责令改正后拒不改正。');
  await choose(officer, '改正情况', '拒不改正或者逾期未改正');
  await field(officer, '物品件数').fill('3');
  await field(officer, '物品体积').fill('0.1');
  await field(officer, '占用面积').fill('0.5');
  await desk.look(officer, 'desk-new-summary');
  await officer.getByRole('button', { name: '提交办理' }).click();
  await officer.waitForURL(/\/cases\/\d{6}\//);
  desk.setCase(officer.url());

  await desk.act(
    'pj-officer1',
    '当场告知',
    async (form) => {
      await yes(form, '已告知内容、事实、理由、依据和陈述、申辩的权利');
      await fine(form, '80');
    },
    'desk-told-on-the-spot',
  );
  await desk.act('pj-officer1', '听取陈述、申辩');
  await desk.act(
    'pj-officer1',
    '当场作出处罚决定',
    async (form) => {
      await yes(form, '决定书已经当场交付', '两名执法人员已经在决定书上签名', '决定书盖有机关印章');
      await choose(form, '决定书告知的救济途径', '先申请行政复议，对复议决定不服的再起诉');
      await choose(form, '罚款的缴纳方式', '当场收缴');
      await yes(form, '逾期不缴纳的，加处罚款');
    },
    'desk-decided-on-the-spot',
  );
  await desk.act('pj-officer1', '当场收缴罚款', async (form) => {
    await yes(form, '已出具财政部门统一制发的专用票据');
    await field(form, '票据号').fill('4407260001');
  });
  await desk.act('pj-officer1', '上交当场收缴的罚款', async (form) => {
    await field(form, '机关接收人').fill('样出纳');
  });
  await desk.act('pj-officer1', '当场处罚报备案');
  await desk.act('pj-officer1', '缴付当场收缴的罚款', async (form) => {
    await field(form, '缴付凭证号').fill('缴款1124');
  });
  await desk.act('pj-publish', '公示处罚决定', async (form) => {
    await yes(form, '已核对摘要，不含不予公开的内容');
  });
  await desk.act('pj-officer1', '当场处罚办结', async (form) => {
    await field(form, '办理情况和执行结果').fill('罚款80元当场收缴并缴付银行，决定已经备案、公示。');
  });
  await desk.act('pj-archive', '立卷归档', async (form) => {
    await field(form, '保管期限').fill('定期10年');
  });
  await officer.reload();
  await officer.getByText('已归档').first().waitFor();
  await desk.look(officer, 'desk-summary-archived');
}

async function fine(form: Locator, yuan: string): Promise<void> {
  const amount = form.getByLabel('金额', { exact: true });
  if (await amount.count()) await amount.fill(yuan);
}
