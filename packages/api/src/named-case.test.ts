import { beforeAll, expect, test } from 'vitest';
import { type Desk, deskOf, key } from './testing/desk.ts';
import { onBoth } from './testing/suite.ts';

const lead = {
  source: 'inspection',
  receivedOn: '2026-03-02',
  ground: '涉嫌经营超过保质期的食品',
  content: '检查发现',
  parties: [],
  violations: [],
};

await onBoth('检查转立案线索', (stage) => {
  let officer: Desk;
  let first: Readonly<{ url: string; caseId: string }>;
  let second: typeof first;

  beforeAll(async () => {
    officer = await deskOf(stage.world, 'th-officer1');
    const opened = async () => {
      const { body } = await officer.ask('POST', '/api/cases', { body: lead, headers: key() });
      return { url: `/api/cases/${body.city}/${body.caseId}`, caseId: body.caseId };
    };
    first = await opened();
    second = await opened();
  });

  const link = async (caseId: string, number: string) => {
    const { body } = await officer.ask('GET', first.url);
    const { status, body: answer } = await officer.ask('POST', `${first.url}/acts/open-inspection-lead`, {
      body: { caseId, number },
      headers: { ...key(), 'if-match': `"${body.version}"` },
    });
    return { status, code: answer.code, fields: answer.fields };
  };

  test('没有这个案件、指的是本案、线索登记号不符，都指出哪一个字段', async () => {
    const unknown = (at: string) => ({
      status: 400,
      fields: [expect.objectContaining({ code: 'unknown', path: at })],
    });
    const { body } = await officer.ask('GET', second.url);
    const { number } = body.theCase.lead;
    expect(await link('no-such-case', number)).toMatchObject(unknown('caseId'));
    expect(await link(first.caseId, number)).toMatchObject(unknown('caseId'));
    expect(await link(second.caseId, '没有的号')).toMatchObject(unknown('number'));
    // 案件和登记号都对的，走到法律条件：这一案不是行政检查。
    expect((await link(second.caseId, number)).status).toBe(409);
  });
});
