import { pageOf } from './case-beginnings.ts';
import type { CaseClient, Place } from './case-client.ts';
import { choose, type Desk, field, yes } from './desk-driver.ts';

const officers = ['tianhe-police.officer-1', 'tianhe-police.officer-2'];
const place = '广州市天河区示例路12号首层';
const facts = '店内有2名上网人员没有核对、登记身份证件即上网，有登记系统的记录和执法记录仪的录像证明。';

/** 快速办理：告知、同意、终结、审核，告知以后当事人有异议，转回普通程序。 */
export async function handleQuickly(
  desk: Desk,
  address: string,
  client: CaseClient,
  on: string,
): Promise<void> {
  const at = await filedCafe(client, on);
  desk.setCase(pageOf(address, at));

  await desk.act(
    'tg-officer1',
    '告知快速办理',
    async (form) => {
      await yes(form, '已主动出示执法证件', '事实清楚');
      await field(form, '不得快速办理的情形').selectOption({ label: '没有下列情形' });
      await field(form, '到案的时刻').fill(`${on} 08:30`);
    },
    'desk-fast-track-offered',
  );
  await desk.act('tg-officer1', '登记当事人同意快速办理', async (form) => {
    await yes(form, '自愿认错认罚', '对违法事实和法律适用没有异议', '当事人签名');
    await field(form, '当事人承认的事实').fill('当天有2名客人没有登记就上网，我认错认罚。');
    await choose(form, '承认的载体', '本人书写的材料');
    await field(form, '同意书或者申请书').fill('同意书一页');
  });
  await client.act('tg-officer1', at, 'close-investigation', {
    report: '当事人书面承认，与现场笔录、录像相互印证。',
    complexity: { complex: false, reasons: [] },
    proposals: [
      {
        party: 'P1',
        proposal: {
          outcome: 'penalty',
          penalties: [{ kind: 'fine', amountFen: 100_000 }],
          tier: '从轻',
          discretion: '当事人认错认罚，从轻处罚',
          facts,
        },
      },
    ],
  });
  await desk.act('tg-unit', '快速办理审核', async (form) => {
    await choose(form, '审核结论', '同意');
    await field(form, '审核意见').fill('事实清楚，当事人自愿认错认罚，同意快速办理。');
  });
  const officer = await desk.as('tg-officer1');
  await officer.goto(pageOf(address, at));
  await officer.getByText('当事人同意快速办理').first().waitFor();
  await desk.look(officer, 'desk-fast-track-case');

  await client.act('tg-officer1', at, 'issue-notice', { party: 'P1', statementWorkingDays: 3 });
  await client.act('tg-officer1', at, 'receive-statement', {
    party: 'P1',
    channel: 'on-site',
    content: '其中一人是店员，不是上网人员。',
  });
  await desk.act('tg-officer1', '转回普通程序', async (form) => {
    await choose(form, '转回的理由', '陈述、申辩不能当场复核');
    await field(form, '具体情况').fill('须核对录像和店员名单。');
  });
  await officer.goto(pageOf(address, at));
  await officer.getByText('已转回普通程序').first().waitFor();
  await officer.getByText('转回普通程序，须重新审核').first().waitFor();
  await desk.look(officer, 'desk-fast-track-reverted-case');
}

/** 网吧没有核对身份证件，已经立案。 */
async function filedCafe(client: CaseClient, on: string): Promise<Place> {
  const by = 'tg-officer1';
  const at = await client.register(by, {
    source: 'inspection',
    ground: '涉嫌未按规定核对、登记上网消费者的有效身份证件',
    content: facts,
    receivedOn: on,
    parties: [
      { kind: 'individual-business', name: '天河区快办网吧', address: place, representative: '秦示例' },
    ],
    violations: [
      {
        matter: 'police.identity-unchecked',
        parties: ['P1'],
        from: on,
        to: on,
        place,
        facts,
        circumstances: { unchecked: 2 },
      },
    ],
  });
  await client.act(by, at, 'start-verification', { officers });
  await client.act(by, at, 'record-scene', {
    officers,
    from: `${on}T08:00:00+08:00`,
    to: `${on}T08:20:00+08:00`,
    place,
    person: '秦示例',
    certificatesShown: true,
    rightsTold: true,
    content: '2个机位正在使用，登记系统没有相应的记录。已录像。',
    signature: 'signed',
    party: 'P1',
  });
  await client.act(by, at, 'add-evidence', {
    officers,
    kind: 'audio-visual',
    title: '执法记录仪录像',
    source: '执法记录仪',
    obtainedOn: on,
    proves: '证明上网人员没有登记。',
    violations: ['V1'],
  });
  await client.act(by, at, 'request-filing', {
    ground: '涉嫌未按规定核对、登记上网消费者的有效身份证件',
    handlers: officers,
    duplicateChecked: true,
    opinion: '有现场笔录和录像证明，属于本机关管辖。',
  });
  await client.approve(at, 'filing', ['tg-unit', 'tg-head']);
  return at;
}
