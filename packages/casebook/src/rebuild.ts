import { type Db, type Scope, searchText, type Tx } from '@lpt/database';
import { canonicalJson, sha256 } from './canonical.ts';
import type { CaseCore, Projection } from './core.ts';
import { foldEvents } from './reading.ts';
import { deadlineRows, listColumns, taskRows } from './rows.ts';

/** How far a rebuild came. `changed` counts the snapshots that were not what the events come to. */
export type Rebuilt = Readonly<{ cases: number; changed: number; finished: boolean }>;

export type RebuildSettings<S, E, Ctx> = Readonly<{
  db: Db;
  core: CaseCore<S, E, Ctx>;
  ctx: Ctx;
  /** Names the program: a rebuild by the same one goes on where it was stopped. */
  fingerprint: string;
  /** Told after each batch how many cases are done, and how many there are. */
  onProgress?: (done: number, total: number) => void;
  /** Asked before each batch. */
  stopped?: () => boolean;
}>;

const BATCH = 50;
const jobs: Scope = { cities: 'all', role: 'lpt_jobs' };

type Mark = Readonly<{ at_city: string | null; after_case: string | null; finished: boolean }>;
type CaseRow = Readonly<{
  case_id: string;
  version: number;
  state: string;
  search_text: string | null;
  events: readonly string[];
}>;
type Again = Readonly<{ item: number; row: CaseRow; state: string; projection: Projection }>;

/** Whether every snapshot was computed by this program; an empty store counts, and is marked as such. */
export async function isBuiltBy(db: Db, fingerprint: string): Promise<boolean> {
  const mark = await markOf(db, fingerprint);
  if (mark) return mark.finished;
  if ((await caseCount(db)) > 0) return false;
  await begin(db, fingerprint);
  await finish(db, fingerprint);
  return true;
}

/** How many cases there are. */
export async function caseCount(db: Db): Promise<number> {
  const [row] = await db.query<{ count: number }>('select count(*)::int as count from the_case', [], jobs);
  return row?.count ?? 0;
}

/**
 * Recomputes from the events what this program would have written: snapshots, list, search text, deadlines, tasks.
 * Events, their hashes and the log are never touched. A leaf keeps the state hash of its day, so the case notes at
 * which version it was recomputed. A batch is one transaction together with the place it came to: it may be killed
 * at any time, goes on from there, and once finished does the same again.
 */
export async function rebuild<S, E, Ctx>(settings: RebuildSettings<S, E, Ctx>): Promise<Rebuilt> {
  const { db, fingerprint, onProgress, stopped } = settings;
  const total = await caseCount(db);
  const place = await begin(db, fingerprint);
  let done = await countUpTo(db, place);
  let cases = 0;
  let changed = 0;
  for (const city of await citiesFrom(db, place.city)) {
    let after = city === place.city ? place.caseId : '';
    for (;;) {
      if (stopped?.()) return { cases, changed, finished: false };
      const batch = await oneBatch(settings, city, after);
      if (batch.last === undefined) break;
      cases += batch.cases;
      changed += batch.changed;
      done += batch.cases;
      after = batch.last;
      onProgress?.(Math.min(done, total), total);
    }
  }
  await finish(db, fingerprint);
  return { cases, changed, finished: true };
}

type Place = Readonly<{ city: string; caseId: string }>;

async function markOf(db: Db, fingerprint: string): Promise<Mark | undefined> {
  const [mark] = await db.query<Mark>(
    'select at_city, after_case, finished_at is not null as finished from core_mark where fingerprint = $1',
    [fingerprint],
    jobs,
  );
  return mark;
}

/** Where to begin: where this program was stopped, else at the beginning. No other program's mark holds from now on. */
async function begin(db: Db, fingerprint: string): Promise<Place> {
  const mark = await markOf(db, fingerprint);
  if (mark && !mark.finished) return { city: mark.at_city ?? '', caseId: mark.after_case ?? '' };
  await db.transaction(jobs, async (tx) => {
    await tx.query('delete from core_mark');
    await tx.query('insert into core_mark (fingerprint) values ($1)', [fingerprint]);
  });
  return { city: '', caseId: '' };
}

async function finish(db: Db, fingerprint: string): Promise<void> {
  await db.query(
    'update core_mark set finished_at = clock_timestamp() where fingerprint = $1',
    [fingerprint],
    jobs,
  );
}

async function citiesFrom(db: Db, first: string): Promise<readonly string[]> {
  const rows = await db.query<{ city: string }>(
    'select distinct city from the_case where city >= $1 order by city',
    [first],
    jobs,
  );
  return rows.map(({ city }) => city);
}

async function countUpTo(db: Db, { city, caseId }: Place): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    'select count(*)::int as count from the_case where city < $1 or (city = $1 and case_id <= $2)',
    [city, caseId],
    jobs,
  );
  return row?.count ?? 0;
}

const CASES = `
  select c.case_id, c.version, c.state::text as state, s.search_text,
         (select json_agg(e.body::text order by e.seq) from event e where e.city = c.city and e.case_id = c.case_id) as events
  from the_case c left join case_search s on s.city = c.city and s.case_id = c.case_id
  where c.city = $1 and c.case_id > $2 order by c.case_id limit $3 for update of c`;

async function oneBatch<S, E, Ctx>(
  { db, core, ctx, fingerprint }: RebuildSettings<S, E, Ctx>,
  city: string,
  after: string,
): Promise<Readonly<{ cases: number; changed: number; last?: string }>> {
  return db.transaction({ cities: [city], role: 'lpt_jobs' }, async (tx) => {
    const rows = await tx.query<CaseRow>(CASES, [city, after, BATCH]);
    const last = rows.at(-1)?.case_id;
    if (last === undefined) return { cases: 0, changed: 0 };
    const again = rows.map((row, at): Again => {
      const state = foldEvents(
        core,
        row.events.map((body): E => JSON.parse(body)),
      );
      if (state === undefined) throw new Error(`case ${row.case_id} in ${city} has no events`);
      return { item: at + 1, row, state: canonicalJson(state), projection: core.project(state, ctx) };
    });
    const changed = again.filter(({ row, state }) => state !== row.state);
    await writeStates(tx, city, changed);
    await writeLists(tx, city, again);
    await tx.query('update core_mark set at_city = $2, after_case = $3 where fingerprint = $1', [
      fingerprint,
      city,
      last,
    ]);
    return { cases: rows.length, changed: changed.length, last };
  });
}

async function writeStates(tx: Tx, city: string, changed: readonly Again[]): Promise<void> {
  if (changed.length === 0) return;
  const rows = changed.map(({ row, state }) => ({ case_id: row.case_id, state, state_hash: sha256(state) }));
  await tx.query(
    `update the_case c set state = n.state::json, state_hash = decode(n.state_hash, 'hex'), rebuilt = c.version
     from json_to_recordset($2) as n(case_id text, state text, state_hash text)
     where c.city = $1 and c.case_id = n.case_id`,
    [city, JSON.stringify(rows)],
  );
}

/** When a case last changed is not touched: nothing has happened to it. */
async function writeLists(tx: Tx, city: string, again: readonly Again[]): Promise<void> {
  const items = again.map(({ item }) => item);
  const ids = again.map(({ row }) => row.case_id);
  await tx.query('select write_deadlines($1, $2, $3, $4)', [city, deadlineRows(again), items, ids]);
  await tx.query('select write_tasks($1, $2, $3, $4)', [city, taskRows(again), items, ids]);
  const listed = again.map(({ row, projection }) => ({
    case_id: row.case_id,
    version: row.version,
    ...listColumns(projection),
  }));
  await tx.query(LIST, [city, JSON.stringify(listed)]);
  const texts = again.map(({ row, projection }) => ({
    case_id: row.case_id,
    search_text: searchText(projection.searchText),
  }));
  await tx.query(SEARCH, [city, JSON.stringify(texts)]);
}

const LIST = `
  insert into case_list as l (
    city, case_id, version, body, division, unit, number, title, stage, matter, officers, parties,
    parties_masked, confidential, filed_on, decided_on, closed_on, next_due, updated)
  select $1, n.*, (select max(e.recorded_at) from event e where e.city = $1 and e.case_id = n.case_id)
  from json_to_recordset($2) as n(
    case_id text, version integer, body text, division text, unit text, number text, title text, stage text,
    matter text, officers text[], parties text[], parties_masked text[], confidential boolean, filed_on date,
    decided_on date, closed_on date, next_due timestamp)
  on conflict (city, case_id) do update set
    version = excluded.version, body = excluded.body, division = excluded.division, unit = excluded.unit,
    number = excluded.number, title = excluded.title, stage = excluded.stage, matter = excluded.matter,
    officers = excluded.officers, parties = excluded.parties, parties_masked = excluded.parties_masked,
    confidential = excluded.confidential, filed_on = excluded.filed_on,
    decided_on = excluded.decided_on, closed_on = excluded.closed_on, next_due = excluded.next_due
  where (l.version, l.body, l.division, l.unit, l.number, l.title, l.stage, l.matter, l.officers, l.parties,
      l.parties_masked, l.confidential, l.filed_on, l.decided_on, l.closed_on, l.next_due)
    is distinct from (excluded.version, excluded.body, excluded.division, excluded.unit, excluded.number,
      excluded.title, excluded.stage, excluded.matter, excluded.officers, excluded.parties,
      excluded.parties_masked, excluded.confidential, excluded.filed_on,
      excluded.decided_on, excluded.closed_on, excluded.next_due)`;

const SEARCH = `
  insert into case_search as s (city, case_id, body, search_text, next_due, updated)
  select l.city, l.case_id, l.body, n.search_text, l.next_due, l.updated
  from json_to_recordset($2) as n(case_id text, search_text text)
  join case_list l on l.city = $1 and l.case_id = n.case_id
  on conflict (city, case_id) do update set
    body = excluded.body, search_text = excluded.search_text, next_due = excluded.next_due,
    updated = excluded.updated
  where (s.body, s.search_text, s.next_due, s.updated)
    is distinct from (excluded.body, excluded.search_text, excluded.next_due, excluded.updated)`;
