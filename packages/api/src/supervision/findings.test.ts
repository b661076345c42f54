import { stories } from '@lpt/seeds';
import { beforeAll, expect, test } from 'vitest';
import { type Desk, deskOf } from '../testing/desk.ts';
import { storyNamed, tell } from '../testing/stories.ts';
import { onBoth } from '../testing/suite.ts';

const TODAY = Date.parse('2026-11-24T10:00:00+08:00');

/** 编号、规则、状态、由来之日、发现之日。 */
const rows = [
  ['S-1', 'SR-001', 'raised', '2026-09-01', '2026-11-24'],
  ['S-2', 'SR-001', 'confirmed', '2026-11-01', '2026-11-20'],
  ['S-3', 'SR-003', 'raised', null, '2026-10-25'],
  ['S-4', 'SR-003', 'raised', '2026-08-01', '2026-10-25'],
  ['S-5', 'SR-020', 'rejected', '2026-10-26', '2026-11-03'],
] as const;

await onBoth('监督线索的列表', (stage) => {
  let supervisor: Desk;

  beforeAll(async () => {
    const { city, caseId, theCase } = await tell(
      stage.world,
      storyNamed(stories, 'tianhe-expired-food'),
      'request-filing',
    );
    stage.world.clock.ms = TODAY;
    supervisor = await deskOf(stage.world, 'th-supervisor');
    for (const [id, rule, status, since, raisedOn] of rows)
      await stage.world.services.db.query(
        `insert into finding (city, id, case_id, body, rule, subject, says, facts, level, status, since, raised_on, dedupe_key)
         values ($1, $2, $3, $4, $5, '本案', '说明', '[]', 'correct', $6, $7, $8, $2)`,
        [city, id, caseId, theCase.body, rule, status, since, raisedOn],
        { cities: [city], role: 'lpt_app' },
      );
  });

  type Row = Readonly<{ id: string }>;

  /** 一页两条，翻到底。 */
  async function all(query: string): Promise<string> {
    const ids: string[] = [];
    for (let after = ''; ; ) {
      const { body } = await supervisor.ask('GET', `/api/findings?limit=2${query}${after}`);
      ids.push(...body.rows.map(({ id }: Row) => id.slice(2)));
      if (body.next === null) return ids.join('');
      after = `&after=${body.next}`;
    }
  }

  test.each([
    ['新发现的在前', '', '12543'],
    ['早发现的在前', '&order=oldest', '34521'],
    ['由来最久的在前，没有写明由来的以发现之日为准', '&order=limit', '41352'],
  ])('%s，逐页不重不漏', async (_title, query, expected) => {
    expect(await all(query)).toBe(expected);
  });

  test('接着往下的标记换了先后就不认', async () => {
    const { body } = await supervisor.ask('GET', '/api/findings?limit=2');
    const reply = await supervisor.ask('GET', `/api/findings?limit=2&order=oldest&after=${body.next}`);
    expect([reply.status, reply.body.fields[0].code]).toEqual([400, 'wrong-cursor']);
  });

  test.each([
    [0, '12543'],
    [4, '2543'],
    [5, '543'],
    [30, '43'],
    [31, ''],
  ])('发现已满 %i 日的', async (aged, expected) => {
    expect(await all(`&aged=${aged}`)).toBe(expected);
  });

  test('规则、状态和日数一起用，数目与列表相合', async () => {
    const filter = '&rule=SR-003&status=raised&aged=10';
    expect(await all(filter)).toBe('43');
    const { body } = await supervisor.ask('GET', `/api/findings/count?${filter.slice(1)}`);
    expect(body).toEqual({ all: 2, byStatus: { raised: 2 }, byRule: { 'SR-003': { raised: 2 } } });
  });

  test('数目按状态、按规则分', async () => {
    expect((await supervisor.ask('GET', '/api/findings/count')).body).toEqual({
      all: 5,
      byStatus: { raised: 3, confirmed: 1, rejected: 1 },
      byRule: {
        'SR-001': { raised: 1, confirmed: 1 },
        'SR-003': { raised: 2 },
        'SR-020': { rejected: 1 },
      },
    });
  });
});
