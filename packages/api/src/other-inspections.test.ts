import { demoFirm } from '@lpt/seeds';
import { beforeAll, expect, test } from 'vitest';
import { type Desk, deskOf, key } from './testing/desk.ts';
import { onBoth } from './testing/suite.ts';

const firm = { identity: demoFirm(499), risk: 'low' };
const opening = {
  task: '无证经营的举报核查',
  kind: 'case-specific',
  items: [
    {
      matter: 'food.unlicensed-food-business',
      publishedOn: '2025-06-30',
      standard: ['食品经营许可证在有效期内'],
    },
  ],
  clue: { source: 'report', number: '2026000007', receivedOn: '2026-03-01' },
};

type Place = Readonly<{ city: string; caseId: string }>;

await onBoth('同期的其他检查由案件簿查出', (stage) => {
  const view = async (desk: Desk, { city, caseId }: Place) =>
    (await desk.ask('GET', `/api/cases/${city}/${caseId}`)).body;
  const perform = async (desk: Desk, place: Place, act: string, input: object) => {
    const { version } = await view(desk, place);
    return desk.ask('POST', `/api/cases/${place.city}/${place.caseId}/acts/${act}`, {
      body: input,
      headers: { ...key(), 'if-match': `"${version}"` },
    });
  };
  const assigned = async (desk: Desk, body: string, of = firm): Promise<Place> => {
    const opened = await desk.ask('POST', '/api/openings/open-inspection', { body: opening, headers: key() });
    const place = { city: opened.body.city, caseId: opened.body.caseId };
    const officers = [`${body}.officer-1`, `${body}.officer-2`];
    const done = await perform(desk, place, 'assign-inspection', { ground: 'clue', firm: of, officers });
    expect(done.status).toBe(201);
    return place;
  };

  let tianhe: Desk;
  let own: Place;
  let first: Place;
  beforeAll(async () => {
    tianhe = await deskOf(stage.world, 'th-officer1');
    const shaxi = await deskOf(stage.world, 'sx-officer1');
    // 别的城市的机关查同一企业，别的企业的检查，都不是这里的同期检查。
    await assigned(shaxi, 'shaxi');
    await assigned(tianhe, 'tianhe-market', { identity: demoFirm(747), risk: 'low' });
    first = await assigned(tianhe, 'tianhe-market');
    own = await assigned(tianhe, 'tianhe-market');
  });

  const theOther = { body: 'tianhe-market', kind: 'case-specific', since: '2026-03-02' };

  test('只说哪个机关、哪一类、何时，不说哪一案', async () => {
    expect((await view(tianhe, own)).otherInspections).toEqual([theOther]);
  });

  test('报批以后，计划的时段也知道', async () => {
    const plan = { plannedFrom: '2026-03-05', plannedTo: '2026-03-06', opinion: '请批准。' };
    expect((await perform(tianhe, first, 'request-inspection', plan)).status).toBe(201);
    expect((await view(tianhe, own)).otherInspections).toEqual([
      { ...theOther, planned: { from: '2026-03-05', to: '2026-03-06' } },
    ]);
  });

  test('查得的不能写没有检索到；写明合并的，查得的写进案卷', async () => {
    const search = { others: [], decision: 'none-found', offSiteEnough: false };
    const refused = await perform(tianhe, own, 'search-inspection-overlap', search);
    expect(refused.status).toBe(409);
    expect(refused.body.reasons).toEqual([expect.objectContaining({ code: 'overlap-answer-true' })]);
    expect(refused.body.reasons[0].detail).toBe('本机关的个案检查（计划2026年3月5日至2026年3月6日入企）');
    const joined = await perform(tianhe, own, 'search-inspection-overlap', { ...search, decision: 'joined' });
    expect(joined.status).toBe(201);
    const { theCase } = await view(tianhe, own);
    expect(theCase.inspection.overlap.found).toEqual([
      { ...theOther, planned: { from: '2026-03-05', to: '2026-03-06' } },
    ]);
  });
});
