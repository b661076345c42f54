import type { Viewer } from '@lpt/domain';
import { demoFirm } from '@lpt/seeds';
import { beforeAll, describe, expect, test } from 'vitest';
import { pastVisitsIn } from './cases/past-visits.ts';
import { type Desk, deskOf, key, type Seen } from './testing/desk.ts';
import { onBoth } from './testing/suite.ts';

const standard = ['食品经营许可证在有效期内'];
const firm = { identity: demoFirm(251), risk: 'low' };

/** 接到举报、须当场检查的食品经营者：不经抽取、事后补办批准，四步就入企。 */
function steps(body: string) {
  const officers = [`${body}.officer-1`, `${body}.officer-2`];
  return [
    ['assign-inspection', { ground: 'clue', firm, officers }],
    ['notify-inspection', { mode: 'on-arrival', receiver: '样店长' }],
    [
      'check-in-inspection',
      {
        officers,
        certificatesShown: true,
        place: '检查对象的经营场所',
        code: 'shown',
        codeRecord: '亮码记录',
        helpers: 0,
      },
    ],
  ] as const;
}

await onBoth('别的检查由案件簿计数', (stage) => {
  const opened = async (desk: Desk) => {
    const { body } = await desk.ask('POST', '/api/openings/open-inspection', {
      body: {
        task: '无证经营的举报核查',
        kind: 'case-specific',
        items: [{ matter: 'food.unlicensed-food-business', publishedOn: '2025-06-30', standard }],
        clue: { source: 'report', number: '2026000007', receivedOn: '2026-03-01' },
        urgent: '举报反映正在销售变质食品',
      },
      headers: key(),
    });
    return { city: body.city, caseId: body.caseId };
  };
  const inspect = async (desk: Desk, body: string): Promise<Seen> => {
    const { city, caseId } = await opened(desk);
    let last: Seen | undefined;
    for (const [act, input] of steps(body)) {
      const before = await desk.ask('GET', `/api/cases/${city}/${caseId}`);
      last = await desk.ask('POST', `/api/cases/${city}/${caseId}/acts/${act}`, {
        body: input,
        headers: { ...key(), 'if-match': before.body.etag ?? `"${before.body.version}"` },
      });
      if (last.status !== 201) return last;
    }
    if (!last) throw new Error('nothing was done');
    return last;
  };

  let tianhe: Desk;
  beforeAll(async () => {
    tianhe = await deskOf(stage.world, 'th-officer1');
    const shaxi = await deskOf(stage.world, 'sx-officer1');
    expect((await inspect(shaxi, 'shaxi')).status).toBe(201);
    for (const _ of [1, 2, 3]) expect((await inspect(tianhe, 'tianhe-market')).status).toBe(201);
  });

  test('本机关已经三次，上限三次：第四次入企被拒，理由写明数到了哪几次', async () => {
    const { status, body } = await inspect(tianhe, 'tianhe-market');
    expect(status).toBe(409);
    expect(body.reasons).toEqual([expect.objectContaining({ code: 'within-yearly-cap' })]);
    const visit = '2026年3月2日“无证经营的举报核查”';
    expect(body.reasons[0].detail).toBe(
      `2026年已检查3次（${visit}，${visit}，${visit}），其他机关检查1次，上限3次`,
    );
  });

  describe('数的是谁、谁看得见', () => {
    const viewer = (officer: string, body: string, role: Viewer['roles'][number] = 'handler'): Viewer => ({
      account: officer,
      name: officer,
      officer,
      body,
      roles: [role],
      duty: 'officer',
    });
    const counted = async (desk: Desk, who: Viewer) => {
      const { city, caseId } = await opened(desk);
      const { services } = stage.world;
      const found = await services.casebook.load(city, caseId, { cities: 'all', role: 'lpt_app' });
      const { pastVisits } = await pastVisitsIn(services, who, found!.state, { firm });
      return pastVisits!(firm.identity.idNumber);
    };

    test('看不见那几件的人，只知道次数', async () => {
      const outsider = viewer('tianhe-market.archivist', 'tianhe-market', 'party');
      expect(await counted(tianhe, outsider)).toEqual({
        year: 2026,
        counted: 3,
        seen: [],
        hidden: 3,
        ordered: 0,
        byOthers: 1,
      });
    });

    test('另一座城市的机关，只计自己的一次', async () => {
      const shaxi = await deskOf(stage.world, 'sx-officer1');
      const found = await counted(shaxi, viewer('shaxi.officer-1', 'shaxi'));
      expect(found).toMatchObject({ counted: 1, hidden: 0, byOthers: 3 });
    });

    test('到了下一年，从头计数', async () => {
      const { clock } = stage.world;
      const now = clock.ms;
      clock.ms = Date.parse('2027-01-04T10:00:00+08:00');
      const fresh = await deskOf(stage.world, 'th-officer1');
      const found = await counted(fresh, viewer('tianhe-market.officer-1', 'tianhe-market'));
      clock.ms = now;
      expect(found).toMatchObject({ year: 2027, counted: 0, byOthers: 0 });
    });
  });
});
