import { PGlite } from '@electric-sql/pglite';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anyCondition, anyRow, anyRowWithin } from '../testing/policy/arbitraries.ts';
import { administrator, everyViewer, partyOf, publicViewer, today, world } from '../testing/policy/world.ts';
import { type CaseRow, type Condition, holds, toSql } from './condition.ts';
import { citiesOf } from './rls.ts';
import { visible } from './visible.ts';

// 案件编号另给，随机的编号会重复。
const sampled = fc.sample(fc.oneof(anyRow, anyRowWithin), { numRuns: 400, seed: 20261124 });
const rows: readonly CaseRow[] = sampled.map((row, index) => ({ ...row, caseId: `case-${index + 1}` }));
// 交换来的数据里，市县代码有写成九位的。
const longCodes: readonly CaseRow[] = [
  { ...rows[0]!, caseId: 'long-county', body: 'tianhe-market', city: '440100', division: '440106000' },
  { ...rows[0]!, caseId: 'long-city', body: 'guangzhou-transport', city: '440100', division: '440100000' },
];
const everyRow = [...rows, ...longCodes];

let db: PGlite;

beforeAll(async () => {
  db = await PGlite.create();
  await db.exec(`
    create table case_list (
      city text not null, case_id text not null, body text not null, division text not null, unit text,
      stage text not null, officers text[] not null, confidential boolean not null, primary key (city, case_id));
    create index case_list_division on case_list (city, division text_pattern_ops);
    create role limited;
    grant select on case_list to limited;
    alter table case_list enable row level security;
    create policy cities on case_list
      using (city = any (string_to_array(current_setting('app.cities', true), ',')));
  `);
  for (const { city, caseId, body, division, unit, stage, officers, confidential } of everyRow)
    await db.query('insert into case_list values ($1, $2, $3, $4, $5, $6, $7, $8)', [
      city,
      caseId,
      body,
      division,
      unit,
      stage,
      officers,
      confidential,
    ]);
});

afterAll(() => db.close());

async function bySql(condition: Condition): Promise<readonly string[]> {
  const { text, params } = toSql(condition, 2);
  const found = await db.query<{ case_id: string }>(
    `select case_id from case_list where $1::boolean and (${text}) order by case_id`,
    [true, ...params],
  );
  return found.rows.map(({ case_id }) => case_id);
}

function inMemory(condition: Condition): readonly string[] {
  return everyRow
    .filter((row) => holds(condition, row))
    .map(({ caseId }) => caseId)
    .sort();
}

test('任意条件，数据库选出的和逐行判断的相同', async () => {
  await fc.assert(
    fc.asyncProperty(anyCondition, async (condition) => {
      expect(await bySql(condition)).toEqual(inMemory(condition));
      expect(await bySql({ not: condition })).toEqual(inMemory({ not: condition }));
    }),
    { numRuns: 300 },
  );
});

test('每一个人所见，数据库选出的和逐行判断的相同', async () => {
  const seen: number[] = [];
  for (const viewer of [...everyViewer, administrator, publicViewer, partyOf('case-3', 'P1')]) {
    const condition = visible(viewer, world, today);
    const ids = await bySql(condition);
    expect(ids, `${viewer.account} ${viewer.roles.join()}`).toEqual(inMemory(condition));
    seen.push(ids.length);
  }
  expect(Math.max(...seen)).toBeGreaterThan(300);
  expect(Math.min(...seen)).toBe(0);
});

test('第二道墙之后，每一个人所见不少一件', async () => {
  for (const viewer of everyViewer) {
    const { text, params } = toSql(visible(viewer, world, today), 1);
    const cities = citiesOf(viewer, world, today).join(',');
    const ids = await db.transaction(async (tx) => {
      await tx.query(`select set_config('app.cities', $1, true)`, [cities]);
      await tx.exec('set local role limited');
      return tx.query<{ case_id: string }>(`select case_id from case_list where ${text} order by case_id`, [
        ...params,
      ]);
    });
    expect(ids.rows.map(({ case_id }) => case_id)).toEqual(inMemory(visible(viewer, world, today)));
  }
});

test('辖区条件在行级安全之下仍走索引', async () => {
  const { text, params } = toSql({ within: '440106' }, 1);
  const plan = await db.transaction(async (tx) => {
    await tx.exec(`set local app.cities = '440100'; set local enable_seqscan = off; set local role limited`);
    return tx.query<Record<string, string>>(
      `explain select case_id from case_list where city = '440100' and ${text}`,
      [...params],
    );
  });
  const lines = plan.rows.map((row) => Object.values(row).join('')).join('\n');
  expect(lines).toMatch(/Index Cond: .*division ~>=~ /);
});
