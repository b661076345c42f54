import { demoFirm } from '@lpt/seeds';
import { choose, type Desk, field, yes } from './desk-driver.ts';

const FIRMS = [251, 499, 747].map(demoFirm);

const pasted = FIRMS.map(({ name, idNumber, address }, index) =>
  [name, idNumber, address, ['低', '中', '高'][index]].join('\t'),
).join('\n');

/** 行政检查：任务、检索、抽取、报批、通知、入企、笔录、结果、公示、办结、归档。 */
export async function inspectAtRandom(desk: Desk, address: string): Promise<void> {
  const officer = await desk.as('th-officer1');
  await officer.goto(`${address}/desk/openings/open-inspection`);
  await field(officer, '检查任务').fill('2026年第四季度食品销售者日常检查');
  await field(officer, '检查事项').selectOption({ label: '经营超过保质期的食品' });
  await field(officer, '在公示平台公布之日').fill('2025-06-30');
  await field(officer, '公布的检查标准').fill('销售的食品在保质期以内\n履行进货查验义务，票据齐全');
  await field(officer, '文号').fill('2026年度行政检查计划第5项');
  await field(officer, '备案之日').fill('2026-03-20');
  await field(officer, '公开之日').fill('2026-03-27');
  await field(officer, '备案机关').fill('广州市市场监督管理局');
  await desk.look(officer, 'desk-new-inspection');
  await officer.getByRole('button', { name: '提交办理' }).click();
  await officer.waitForURL(/\/cases\/\d{6}\//);
  desk.setCase(officer.url());

  await desk.act('th-officer1', '合并检索');
  await desk.act(
    'th-officer1',
    '双随机抽取',
    async (form) => {
      await field(form, '检查对象名录的版本').fill('天河区食品销售者名录2026-11-01');
      const firms = field(form, '检查对象名录');
      await firms.fill(pasted.replace('\t91', '\t81'));
      await form.getByText('第 1 行：统一社会信用代码的校验码不符，核对有没有抄错').waitFor();
      await firms.fill(pasted);
      await form.getByText('读出 3 家').waitFor();
      await field(form, '检查人员名录的版本').fill('天河区市场监管检查人员名录2026-11-01');
    },
    'desk-inspection-draw',
  );
  await desk.act('th-officer1', '行政检查报批', async (form) => {
    await field(form, '请示意见').fill('双随机抽取的对象和人员已经确定，请批准。');
  });
  await desk.approve('th-unit', 'inspection');
  await desk.approve('th-head', 'inspection');
  await desk.act('th-officer1', '通知检查对象', async (form) => {
    await field(form, '签收人').fill('样前台');
  });
  await desk.act('th-officer1', '亮证扫码入企', async (form) => {
    await yes(form, '已出示执法证件');
    await choose(form, '入企方式', '扫企业监督码');
    await field(form, '记录编号或者故障情况').fill('扫码20261124-01');
  });
  await desk.act(
    'th-officer1',
    '制作检查笔录',
    async (form) => {
      await field(form, '现场负责人').fill('样店长');
      await yes(form, '已出示执法证件', '已告知陈述、申辩和申请回避的权利');
      for (const index of [1, 2])
        await choose(form.getByRole('region', { name: `检查结果 ${index}` }), '结果', '符合');
      await field(form, '检查情况').fill('检查了货架、仓库和票据，没有发现问题。');
      await choose(form, '签名情况', '已签名');
    },
    'desk-inspection-record',
  );
  await desk.act('th-officer1', '告知检查结果', async (form) => {
    await field(form, '说明').fill('没有发现问题。');
    await field(form, '签收人').fill('样店长');
  });
  await desk.act('th-publish', '公示检查结果', (form) => yes(form, '已核对公示的内容'));
  await desk.act('th-officer1', '检查办结', async (form) => {
    await field(form, '检查和处理情况').fill('检查结果已经告知、公示。');
  });
  await desk.act('th-archive', '立卷归档', async (form) => {
    await field(form, '保管期限').fill('10年');
  });
  await officer.reload();
  await officer.getByText('已归档').first().waitFor();
  await desk.look(officer, 'desk-inspection-archived');
}
