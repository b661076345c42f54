import { type Db, SqlFailure, searchText } from '@lpt/database';
import { type Batcher, createBatcher } from './batcher.ts';
import { type ChainedEvent, leafData } from './chain.ts';
import type { Projection } from './core.ts';
import { deadlineRows, listColumns, outboxRows, taskRows } from './rows.ts';

/** What is loaded before deciding. Hashes are hexadecimal; `state` is canonical JSON. */
export type Loaded = Readonly<{
  version: number | null;
  state: string | null;
  head: string | null;
  searchText: string | null;
  prior: Readonly<{ request: string; caseId: string; fromSeq: number; toSeq: number }> | null;
}>;

/** One act, decided and ready to be written. `expected` is the version it was decided on, null for a new case. */
export type ActToWrite = Readonly<{
  caseId: string;
  expected: number | null;
  key: string;
  request: string;
  state: string;
  stateHash: string;
  events: readonly [ChainedEvent, ...ChainedEvent[]];
  /** Counter and the value it must have now; the act takes the next. */
  counters: readonly Readonly<{ counter: string; expected: number }>[];
  projection: Projection;
  /** Whether the search text differs from the stored one. */
  searchChanged: boolean;
}>;

/** `stale` also answers an act whose idempotency key was used meanwhile. */
export type Written =
  | Readonly<{ outcome: 'written'; version: number }>
  | Readonly<{ outcome: 'stale'; version: number | null }>
  | Readonly<{ outcome: 'number-taken'; counters: Readonly<Record<string, number>> }>;

const MOST = 100;
const IN_FLIGHT = 2;

// A unique key another process took first, a deadlock, a serialization failure: true again on a second look.
const MEANWHILE = new Set(['23505', '40P01', '40001']);
const TRIES = 3;

type LoadRow = Readonly<{
  item: number;
  version: number | null;
  state: string | null;
  head: string | null;
  search_text: string | null;
  prior_request: string | null;
  prior_case: string | null;
  prior_from: number | null;
  prior_to: number | null;
}>;

/** Reads what acts need, many cases of a city in one round trip. */
export function createLoader(db: Db): Batcher<{ caseId: string; key: string }, Loaded> {
  return createBatcher({
    most: MOST,
    inFlight: IN_FLIGHT,
    alone: () => false,
    async run(city, items) {
      const rows = await db.named<LoadRow>('load_acts', 'select * from load_acts($1, $2, $3) order by item', [
        city,
        items.map(({ caseId }) => caseId),
        items.map(({ key }) => key),
      ]);
      return rows.map(loadedFrom);
    },
  });
}

function loadedFrom(row: LoadRow): Loaded {
  const { version, state, head, search_text: text, prior_request: request, prior_case: caseId } = row;
  const { prior_from: fromSeq, prior_to: toSeq } = row;
  const known = request !== null && caseId !== null && fromSeq !== null && toSeq !== null;
  return {
    version,
    state,
    head,
    searchText: text,
    prior: known ? { request, caseId, fromSeq, toSeq } : null,
  };
}

/** Writes acts, many of a city in one round trip and one commit; each stands or falls alone. */
export function createAppender(db: Db): Batcher<ActToWrite, Written> {
  return createBatcher({
    most: MOST,
    inFlight: IN_FLIGHT,
    alone: (error) => error instanceof SqlFailure,
    run: (city, acts) => append(db, city, acts, 1),
  });
}

type AppendRow = Readonly<{
  item: number;
  outcome: Written['outcome'];
  version: number | null;
  counters: Readonly<Record<string, number>> | null;
}>;

async function append(
  db: Db,
  city: string,
  acts: readonly ActToWrite[],
  attempt: number,
): Promise<readonly Written[]> {
  try {
    const rows = await db.named<AppendRow>(
      'append_acts',
      'select * from append_acts($1, $2, $3, $4, $5, $6, $7) order by item',
      [city, ...parametersOf(acts)],
    );
    return rows.map(writtenFrom);
  } catch (error) {
    const again =
      acts.length === 1 && attempt < TRIES && error instanceof SqlFailure && MEANWHILE.has(error.code);
    if (!again) throw error;
    return append(db, city, acts, attempt + 1);
  }
}

function writtenFrom({ outcome, version, counters }: AppendRow): Written {
  if (outcome === 'number-taken') return { outcome, counters: counters ?? {} };
  if (outcome === 'written' && version !== null) return { outcome, version };
  return { outcome: 'stale', version };
}

function parametersOf(acts: readonly ActToWrite[]): readonly (string | null)[] {
  const projected = acts.map(({ projection }, at) => ({ item: at + 1, projection }));
  const each = (rows: (act: ActToWrite, item: number) => readonly object[]) => {
    const all = acts.flatMap((act, at) => rows(act, at + 1));
    return all.length === 0 ? null : JSON.stringify(all);
  };
  return [
    each((act, item) => [actRow(act, item)]),
    each((act, item) => act.events.map((event) => ({ item, case_id: event.caseId, ...eventRow(event) }))),
    each((act, item) => act.counters.map((counter) => ({ item, ...counter }))),
    deadlineRows(projected),
    taskRows(projected),
    outboxRows(projected),
  ];
}

function eventRow({ seq, act, type, body, prev, hash }: ChainedEvent): object {
  return { seq, act, type, body, prev, hash };
}

function actRow(act: ActToWrite, item: number): object {
  const { projection, searchChanged } = act;
  const last = act.events.at(-1) ?? act.events[0];
  return {
    item,
    case_id: act.caseId,
    expected: act.expected,
    version: last.seq,
    key: act.key,
    request: act.request,
    state: act.state,
    state_hash: act.stateHash,
    head: last.hash,
    leaf: leafData(act.caseId, last.seq, last.hash, act.stateHash),
    ...listColumns(projection),
    ...(searchChanged && { search_text: searchText(projection.searchText) }),
  };
}
