import { choose, type Desk, field } from './desk-driver.ts';
import { codeOnNotice } from './party-story.ts';

/** 听证：受理、组成人员、移交、排期、通知并送达、公告、举行、笔录、报告；日子没有到，关着的写明理由。 */
export async function holdHearing(desk: Desk, address: string): Promise<void> {
  const officer = await desk.as('th-officer1');
  await officer.goto(`${address}/desk/cases?q=${encodeURIComponent('示例零食店')}`);
  await officer.getByRole('table').getByRole('link').first().click();
  await officer.getByRole('heading', { name: '法定步骤与期限' }).waitFor();
  const url = officer.url();
  desk.setCase(url);
  await desk.act('th-review', '受理听证申请');
  await desk.act('th-head', '确定听证会组成人员', undefined, 'desk-hearing-panel');
  await desk.act('th-officer1', '向听证主持人移交案件材料');
  await desk.act(
    'th-review',
    '确定听证时间、地点',
    async (form) => {
      await field(form, '地点').fill('天河区市场监管局三楼听证室');
    },
    'desk-hearing-schedule',
  );
  await desk.act('th-review', '制发听证通知书');
  await desk.act('th-officer1', '送达文书', async (form) => {
    await field(form, '送达凭证或者未能送达的情况').fill('当事人在送达回证上签名。');
  });
  await desk.act('th-review', '公告听证', async (form) => {
    await field(form, '公告的方式和地点').fill('本机关公告栏和门户网站');
  });
  const chair = await desk.as('th-review');
  await chair.goto(url);
  await chair.getByText('还没有到举行听证的日期').first().waitFor();
  await desk.look(chair, 'desk-case-hearing-notified');

  // 当事人在手机上看到同一次听证的时间、地点。
  const phone = await desk.open(false);
  await phone.goto(`${address}/p/${await codeOnNotice(desk, url)}`);
  await phone.getByRole('heading', { name: '听证会' }).waitFor();
  await phone.getByText('天河区市场监管局三楼听证室').waitFor();
  await desk.look(phone, 'party-hearing-session');

  await desk.turnTo('2026-12-07T09:30');
  await desk.act('th-review', '宣布听证开始');
  await desk.act(
    'th-review',
    '结束听证，制作笔录',
    async (form) => {
      await field(form, '举证、质证').fill('逐项出示证据，当事人对照片没有异议，对货值有异议。');
      await field(form, '辩论').fill('调查人员答辩：检查时仍陈列在货架上。');
      await field(form, '最后陈述').fill('当事人请求从轻处罚。');
      await choose(form, '签名情况', '已签名');
      await field(form, '全程音像记录').fill('听证室录像20261207');
    },
    'desk-hearing-record',
  );
  await desk.act('th-review', '提交听证报告', async (form) => {
    await field(form, '处理意见和建议').fill('事实清楚，建议维持拟处理意见。');
  });
  const reader = await desk.as('th-officer1');
  await reader.goto(url);
  await reader.getByText('听证报告已提交').first().waitFor();
  await desk.look(reader, 'desk-case-hearing-reported');
}
