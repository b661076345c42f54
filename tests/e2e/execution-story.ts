import { choose, type Desk, field, yes } from './desk-driver.ts';

const PARTY = '（广州市天河区示例小食店）';

/** 执行：分期、逾期加处罚款、催告、意见、申请法院强制执行、法院的答复、执行完毕。 */
export async function executeTheDecision(desk: Desk, address: string): Promise<void> {
  const officer = await desk.as('th-officer1');
  await officer.goto(`${address}/desk/cases?q=${encodeURIComponent('示例小食店')}`);
  await officer.getByRole('table').getByRole('link').first().click();
  await officer.getByRole('heading', { name: '法定步骤与期限' }).waitFor();
  const url = officer.url();
  desk.setCase(url);
  await desk.act('th-officer1', `登记延期、分期缴纳申请${PARTY}`, async (form) => {
    await field(form, '困难的情况').fill('停业整改，资金周转困难。');
    await field(form, '证明材料').fill('银行流水一份。');
  });
  await desk.act(
    'th-officer1',
    `延期、分期缴纳罚款报批${PARTY}`,
    async (form) => {
      await choose(form, '答复', '同意分期缴纳');
      for (const [index, on] of ['2026-12-09', '2026-12-11'].entries()) {
        await form.getByRole('button', { name: '加一项分期' }).click();
        const part = form.getByRole('region', { name: `分期 ${index + 1}` });
        await field(part, '最后一日').fill(on);
        await field(part, '金额').fill('25000');
      }
      await field(form, '理由').fill('困难属实，同意分两期缴纳。');
    },
    'desk-deferral',
  );
  await desk.approve('th-unit', 'deferral');
  await desk.approve('th-head', 'deferral');
  await desk.act('th-officer1', `登记缴款${PARTY}`, async (form) => {
    await field(form, '金额').fill('25000');
    await field(form, '票据号').fill('4400260101');
  });

  await desk.turnTo('2026-12-14T09:00');
  await desk.act('th-head', `决定加处罚款${PARTY}`);
  await desk.act('th-officer1', `送达文书${PARTY}`, signedFor);
  await desk.act('th-officer1', `制发催告书${PARTY}`, undefined, 'desk-demand');
  await desk.act('th-officer1', `送达文书${PARTY}`, signedFor);
  const reader = await desk.as('th-officer1');
  await reader.goto(url);
  await reader.getByText('催告').first().waitFor();
  await desk.look(reader, 'desk-case-demanded');

  await desk.turnTo('2026-12-30T09:00');
  await desk.act('th-officer1', `记录催告后的意见${PARTY}`, async (form) => {
    await field(form, '当事人的意见，没有提出的写明没有提出').fill('当事人没有提出陈述、申辩。');
    await field(form, '复核情况和答复').fill('没有需要复核的意见。');
  });
  await desk.act(
    'th-officer1',
    `申请人民法院强制执行报批${PARTY}`,
    async (form) => {
      await field(form, '申请的人民法院').fill('广州市天河区人民法院');
      await yes(form, '自查：本机关有行政主体资格', '自查：决定有事实根据', '自查：决定有法律、法规依据');
      await yes(form, '自查：没有其他明显违法、损害被执行人合法权益的情形');
    },
    'desk-court-application',
  );
  await desk.approve('th-unit', 'court-application');
  await desk.approve('th-head', 'court-application');
  for (const [answer, paper] of [
    ['受理', '受理通知书'],
    ['裁定准予强制执行', '准予强制执行裁定书'],
  ] as const)
    await desk.act('th-officer1', `登记法院的答复${PARTY}`, async (form) => {
      await choose(form, '答复', answer);
      await field(form, '文书名称和案号').fill(paper);
    });
  const after = await desk.as('th-officer1');
  await after.goto(url);
  await after.getByText('裁定准予强制执行').first().waitFor();
  await desk.look(after, 'desk-case-court');
}

async function signedFor(form: Parameters<typeof field>[0]): Promise<void> {
  await field(form, '送达凭证或者未能送达的情况').fill('当事人在送达回证上签名。');
}
