import type { Locator } from 'playwright-core';
import { choose, type Desk, field } from './desk-driver.ts';

/** A picture of one pixel: real bytes of the type they claim. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** What later stories need of the case: its address, and the code printed on the notice. */
export type Told = Readonly<{ url: string }>;

const told = async (form: Locator) => {
  await choose(form, '已出示执法证件', '是');
  await choose(form, '已告知陈述、申辩和申请回避的权利', '是');
};

/** 线索、立案：一次退回，改了再报。 */
export async function fileCase(desk: Desk, today: string): Promise<Told> {
  const officer = await desk.as('th-officer1');
  await officer.getByRole('heading', { name: '工作台' }).waitFor();
  await desk.look(officer, 'desk-workbench');
  await officer
    .getByRole('link', { name: '登记线索' })
    .or(officer.getByRole('button', { name: '登记线索' }))
    .click();
  await field(officer, '线索来源').selectOption({ label: '举报' });
  await field(officer, '案由').fill('涉嫌经营超过保质期的食品');
  await field(officer, '线索内容').fill('群众反映该店货架上有超过保质期的预包装糕点在售。');
  await choose(officer, '当事人类型', '个体工商户');
  await field(officer, '姓名或者名称').fill('广州市天河区示例便利店');
  await field(officer, '住址或者住所').fill('广州市天河区演示路88号');
  await officer.getByLabel('法定代表人、负责人或者经营者').fill('陈示例');
  await officer.getByRole('button', { name: '加一个违法行为' }).click();
  await field(officer, '执法事项').selectOption({ label: '经营超过保质期的食品' });
  await field(officer, '行为开始之日').fill(today);
  await field(officer, '行为终了之日').fill(today);
  await field(officer, '违法地点').fill('广州市天河区演示路88号');
  await field(officer, '违法事实').fill(
    '当事人经营超过保质期的预包装糕点38盒，货值金额3860元，违法所得1280元。',
  );
  await field(officer, '货值金额').fill('3860');
  await field(officer, '违法所得').fill('1280');
  await choose(officer, '涉及公民生命健康安全且有危害后果', '否');
  await desk.look(officer, 'desk-new-lead');
  await officer.getByRole('button', { name: '提交办理' }).click();
  await officer.waitForURL(/\/cases\/\d{6}\//);
  const url = officer.url();
  desk.setCase(url);

  await desk.act('th-officer1', '启动核查');
  await desk.act('th-officer1', '制作现场笔录', async (form) => {
    await told(form);
    await field(form, '现场情况').fill('货架上陈列超过保质期的糕点38盒。');
    await choose(form, '签名情况', '已签名');
  });
  const request = async (form: Locator) => {
    await choose(form, '已查询，同一违法行为未由其他机关立案', '是');
    await field(form, '立案理由').fill('有初步证据证明存在违法行为，属于本机关管辖。');
  };
  await desk.act('th-officer1', '立案报批', request);
  await desk.approve('th-unit', 'filing', { returns: '请补充说明初步证据。' });
  await desk.act('th-officer1', '立案报批', request);
  await desk.approve('th-unit', 'filing', { picture: 'desk-approval' });
  await desk.approve('th-head', 'filing');
  return { url };
}

/** 调查、审核、批准处理意见。 */
export async function investigate(desk: Desk): Promise<void> {
  await desk.act('th-officer1', '制作询问笔录', async (form) => {
    await told(form);
    await field(form, '问').fill('糕点从哪里购进？');
    await field(form, '答').fill('从附近批发市场购进，没有留票据。');
    await choose(form, '签名情况', '已签名');
  });
  await desk.act('th-officer1', '登记证据', async (form) => {
    await field(form, '证据种类').selectOption({ label: '书证' });
    await field(form, '证据名称').fill('糕点包装标签照片');
    await field(form, '来源').fill('现场拍摄');
    await field(form, '证明内容').fill('糕点已经超过保质期。');
    await field(form, '文件').setInputFiles({ name: '标签照片.png', mimeType: 'image/png', buffer: PIXEL });
    await form.getByText('SHA-256').waitFor();
  });
  await desk.act('th-officer1', '确认送达地址');
  await desk.act(
    'th-officer1',
    '调查终结，提出处理意见',
    async (form) => {
      await field(form, '调查经过、事实和证据').fill('经现场检查和询问，查明当事人经营超过保质期的食品。');
    },
    'desk-closing-investigation',
  );
  await desk.act('th-officer1', '送审');
  await desk.act('th-review', '出具审核意见', async (form) => {
    await choose(form, '审核结论', '同意');
    await field(form, '审核意见').fill('事实清楚，证据充分，同意。');
  });
  await desk.act('th-officer1', '拟处理意见报批', async (form) => {
    await field(form, '请示意见').fill('请批准拟处理意见。');
  });
  await desk.approve('th-head', 'proposal');
  await desk.act('th-officer1', '制发行政处罚告知书', undefined, 'desk-notice');
  await desk.act('th-officer1', '送达文书', async (form) => {
    await field(form, '送达凭证或者未能送达的情况').fill('当事人在送达回证上签名。');
  });
}

/** 期限没有届满，复核和决定都是关着的，理由写在旁边。 */
export async function refusedBeforeTheWindowEnds(desk: Desk, url: string): Promise<void> {
  const officer = await desk.as('th-officer1');
  await officer.goto(url);
  const closed = officer.getByRole('button', { name: '复核陈述、申辩', exact: true });
  await closed.waitFor();
  if (await closed.isEnabled()) throw new Error('期限没有届满，复核却可以办理');
  await officer.getByText('陈述、申辩期限没有届满，当事人也没有明确放弃').first().waitFor();
  await desk.look(officer, 'desk-case-in-window');
}

/** 放弃、复核、讨论、决定、送达、缴款、公示。 */
export async function decideAndPublish(desk: Desk): Promise<void> {
  await desk.act('th-officer1', '登记放弃陈述申辩或者听证', async (form) => {
    await choose(form, '放弃陈述、申辩', '是');
    await choose(form, '放弃要求听证', '是');
    await field(form, '签名的放弃声明').fill('当事人签名的放弃声明一份。');
  });
  await desk.act('th-officer1', '复核陈述、申辩', async (form) => {
    await choose(form, '采纳情况', '不采纳');
    await field(form, '复核情况和理由').fill('当事人的意见经核实不能成立。');
  });
  await desk.act('th-head', '集体讨论', async (form) => {
    await field(form, '记录人').fill('李记录');
    const heads = field(form, '出席的负责人');
    await heads.fill(`${await heads.inputValue()}\n副局长示例`.trim());
    await field(form, '讨论意见').fill('一致同意处罚。');
    await field(form, '结论').fill('同意拟处理意见。');
  });
  await desk.act('th-officer1', '处理决定报批', async (form) => {
    await choose(form, '逾期不缴纳的，加处罚款', '是');
    await field(form, '请示意见').fill('请批准作出行政处罚决定。');
  });
  await desk.approve('th-unit', 'decision');
  await desk.approve('th-head', 'decision', { picture: 'desk-approval-decision' });
  await desk.act('th-officer1', '送达文书', async (form) => {
    await field(form, '送达凭证或者未能送达的情况').fill('当事人签收。');
  });
  await desk.act('th-officer1', '登记缴款', async (form) => {
    await field(form, '票据号').fill('4400260001');
  });
  await desk.act('th-officer1', '登记缴款', async (form) => {
    await choose(form, '款项', '没收违法所得');
    await field(form, '票据号').fill('4400260002');
  });
  await desk.act('th-publish', '公示处罚决定', async (form) => {
    await choose(form, '已核对摘要，不含不予公开的内容', '是');
  });
}

/** 结案、归档。 */
export async function closeAndArchive(desk: Desk, url: string): Promise<void> {
  await desk.act('th-officer1', '结案报批', async (form) => {
    await field(form, '办理情况和执行结果').fill('罚没款全部缴清。');
  });
  await desk.approve('th-unit', 'closing');
  await desk.approve('th-head', 'closing');
  await desk.act('th-archive', '立卷归档', async (form) => {
    await field(form, '保管期限').fill('定期30年');
  });
  const officer = await desk.as('th-officer1');
  await officer.goto(url);
  await officer.getByText('已归档').first().waitFor();
  await desk.look(officer, 'desk-case-archived');
}
