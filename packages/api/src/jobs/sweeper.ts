import type { Tx } from '@lpt/database';
import { type Case, phaseTitles } from '@lpt/domain';
import { actContext } from '../cases/act-context.ts';
import { caseCore } from '../cases/case-core.ts';
import { publicViewer } from '../http/asker.ts';
import { momentOf } from '../moment.ts';
import type { Services } from '../services.ts';
import { repeated } from './repeated.ts';

/** 每日清扫：日子过去，期限、待办、监督线索会变，案件没有新的事件也要重算。 */
export type Sweeper = Readonly<{
  /** 做完今天还没有做的；返回重算了多少案。 */
  run(): Promise<number>;
  start(everyMs: number): void;
  stop(): Promise<void>;
}>;

// Small, because the recomputing of a batch holds up everything else in this process.
const BATCH = 25;

/** 不会再变的案件不必重算。 */
const SETTLED = [phaseTitles.archived, phaseTitles['not-filed'], phaseTitles['lead-transferred']];

type Open = Readonly<{ case_id: string; version: number; state: Case }>;

/** 一批一个事务，做到哪里记在 `sweep` 里：中途停下，下次接着做。 */
export function createSweeper(services: Services, report: (error: unknown) => void): Sweeper {
  const { db } = services;
  let stopping = false;

  async function run(): Promise<number> {
    const cities = await db.query<{ city: string }>('select distinct city from body order by city');
    let swept = 0;
    for (const { city } of cities) {
      let batch = 0;
      do {
        batch = stopping ? 0 : await sweepBatch(services, city);
        swept += batch;
      } while (batch > 0);
    }
    if (swept > 0) services.committed('');
    return swept;
  }

  const { tick, start, stop } = repeated(run, report);
  return {
    run,
    start(everyMs) {
      start(everyMs);
      tick();
    },
    async stop() {
      stopping = true;
      await stop();
    },
  };
}

async function sweepBatch(services: Services, city: string): Promise<number> {
  const { on } = momentOf(services);
  return services.db.transaction({ cities: [city], role: 'lpt_jobs' }, async (tx) => {
    const after = await resumeAt(tx, city, on);
    if (after === undefined) return 0;
    const cases = await tx.query<Open>(
      `select s.case_id, s.version, s.state from the_case s
       join case_list c on c.city = s.city and c.case_id = s.case_id
       where s.city = $1 and s.case_id > $2 and c.stage <> all ($3)
       order by s.case_id limit $4 for update of s`,
      [city, after, SETTLED, BATCH],
    );
    if (cases.length > 0) await writeAgain(tx, services, city, cases);
    const last = cases.length < BATCH ? null : (cases.at(-1)?.case_id ?? null);
    await tx.query('update sweep set after_case = $2 where city = $1', [city, last]);
    return cases.length;
  });
}

/** Where today's sweep of the city stands: empty at its beginning, undefined when it is done. */
async function resumeAt(tx: Tx, city: string, on: string): Promise<string | undefined> {
  await tx.query(
    `insert into sweep (city, swept_on, after_case) values ($1, 'epoch', null) on conflict do nothing`,
    [city],
  );
  const [mark] = await tx.query<{ swept_on: string; after_case: string | null }>(
    'select swept_on::text as swept_on, after_case from sweep where city = $1 for update',
    [city],
  );
  if (mark?.swept_on === on) return mark.after_case ?? undefined;
  await tx.query('update sweep set swept_on = $2, after_case = null where city = $1', [city, on]);
  return '';
}

async function writeAgain(tx: Tx, services: Services, city: string, cases: readonly Open[]): Promise<void> {
  const ctx = actContext(services, publicViewer, { newCaseId: '' });
  const rows = cases.map(({ case_id, state }, at) => ({
    item: at + 1,
    case_id,
    ...caseCore.project(state, ctx),
  }));
  const items = rows.map(({ item }) => item);
  const ids = rows.map(({ case_id }) => case_id);
  const deadlines = rows.flatMap(({ item, case_id, deadlines: each }) =>
    each.map(({ startsOn, dueOn, ...rest }) => ({
      item,
      case_id,
      starts_on: startsOn,
      due_on: dueOn,
      ...rest,
    })),
  );
  const tasks = rows.flatMap(({ item, case_id, tasks: each }) =>
    each.map((task) => ({ item, case_id, ...task })),
  );
  const outbox = rows.flatMap(({ case_id, outbox: each }) =>
    each.map(({ key, kind, payload }) => ({ case_id, key, kind, payload: JSON.stringify(payload ?? null) })),
  );
  await tx.query('select write_deadlines($1, $2, $3, $4)', [city, textOf(deadlines), items, ids]);
  await tx.query('select write_tasks($1, $2, $3, $4)', [city, textOf(tasks), items, ids]);
  await tx.query(
    `update case_list c set stage = n.stage, next_due = n.next_due
     from json_to_recordset($2) as n(case_id text, stage text, next_due timestamp)
     where c.city = $1 and c.case_id = n.case_id and (c.stage, c.next_due) is distinct from (n.stage, n.next_due)`,
    [
      city,
      JSON.stringify(rows.map(({ case_id, stage, nextDue }) => ({ case_id, stage, next_due: nextDue }))),
    ],
  );
  await tx.query(
    `insert into outbox (city, case_id, key, kind, payload)
     select $1, o.case_id, o.key, o.kind, o.payload::json
     from json_to_recordset($2) as o(case_id text, key text, kind text, payload text) on conflict do nothing`,
    [city, JSON.stringify(outbox)],
  );
}

function textOf(rows: readonly object[]): string | null {
  return rows.length === 0 ? null : JSON.stringify(rows);
}
