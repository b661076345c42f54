import type { Db, Scope } from '@lpt/database';
import type { Verifier } from '@lpt/log';
import { canonicalJson, sha256 } from './canonical.ts';
import { type ChainedEvent, chainFaults, leafData } from './chain.ts';
import type { Checked, Finding } from './checked.ts';
import type { CaseCore } from './core.ts';
import { checkLog } from './fsck-log.ts';
import { foldEvents } from './reading.ts';

const CASES_AT_ONCE = 100;
const STATE_IN_LEAF = /"state":"([0-9a-f]{64})"/;

type CaseRow = Readonly<{
  case_id: string;
  version: number;
  rebuilt: number | null;
  state: string;
  state_hash: string;
  head: string;
  listed: number | null;
  events: readonly (Omit<ChainedEvent, 'caseId'> & { body: string })[] | null;
  leaves: readonly Readonly<{ seq: number; data: string }>[] | null;
}>;

/**
 * Recomputes everything: each case's chain, its snapshot from its events, the leaf of each act, and each city's
 * log from its leaves to the signed checkpoints (with the log's public key, when given). Reads only.
 */
export async function fsck<S, E, Ctx>(
  settings: Readonly<{ db: Db; core: CaseCore<S, E, Ctx>; verifier?: Verifier }>,
): Promise<Checked> {
  const { db, core, verifier } = settings;
  const everywhere: Scope = { cities: 'all', role: 'lpt_app' };
  const cities = await db.query<{ city: string }>(
    'select distinct city from the_case order by 1',
    [],
    everywhere,
  );
  let checked: Checked = { cases: 0, events: 0, leaves: 0, findings: [] };
  for (const { city } of cities) {
    for await (const row of casesOf(db, city)) checked = add(checked, checkCase(core, city, row));
    checked = add(checked, await checkLog(db, city, verifier));
  }
  return checked;
}

function add(a: Checked, b: Checked): Checked {
  return {
    cases: a.cases + b.cases,
    events: a.events + b.events,
    leaves: a.leaves + b.leaves,
    findings: [...a.findings, ...b.findings],
  };
}

async function* casesOf(db: Db, city: string): AsyncGenerator<CaseRow> {
  for (let after = ''; ; ) {
    const rows = await db.named<CaseRow>('fsck_cases', CASES, [city, after, CASES_AT_ONCE], {
      cities: [city],
      role: 'lpt_app',
    });
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last.case_id;
  }
}

/** A case with its events and leaves in one row, as of one moment. Bodies stay text: hashes are over the text. */
const CASES = `
  select c.case_id, c.version, c.rebuilt, c.state::text as state, encode(c.state_hash, 'hex') as state_hash,
         encode(c.head, 'hex') as head, l.version as listed,
         (select json_agg(json_build_object('seq', e.seq, 'act', e.act, 'type', e.type, 'body', e.body::text,
            'prev', encode(e.prev, 'hex'), 'hash', encode(e.hash, 'hex')) order by e.seq)
          from event e where e.city = c.city and e.case_id = c.case_id) as events,
         (select json_agg(json_build_object('seq', g.seq, 'data', g.data) order by g.seq)
          from log_leaf g where g.city = c.city and g.case_id = c.case_id) as leaves
  from the_case c left join case_list l on l.city = c.city and l.case_id = c.case_id
  where c.city = $1 and c.case_id > $2 order by c.case_id limit $3`;

function checkCase<S, E, Ctx>(core: CaseCore<S, E, Ctx>, city: string, row: CaseRow): Checked {
  const caseId = row.case_id;
  const findings: Finding[] = [];
  const note = (what: string, says: string) => findings.push({ path: `${city}/${caseId}/${what}`, says });

  const events = (row.events ?? []).map((event) => ({ caseId, ...event }));
  for (const says of chainFaults(events)) note('event', says);
  const last = events.at(-1);
  if (last?.seq !== row.version)
    note('version', `version ${row.version}, but the last event is ${last?.seq ?? 0}`);
  if (last?.hash !== row.head) note('head', 'the head is not the hash of the last event');
  if (sha256(row.state) !== row.state_hash) note('state', 'the state does not have its hash');
  if (foldedState(core, events) !== row.state) note('state', 'the state is not what the events come to');
  if (row.listed !== row.version)
    note('list', `the list shows version ${row.listed ?? 0}, not ${row.version}`);
  checkLeaves(caseId, row, events, note);
  return { cases: 1, events: events.length, leaves: 0, findings };
}

function foldedState<S, E, Ctx>(
  core: CaseCore<S, E, Ctx>,
  events: readonly ChainedEvent[],
): string | undefined {
  try {
    const state = foldEvents(
      core,
      events.map(({ body }): E => JSON.parse(body)),
    );
    return state === undefined ? undefined : canonicalJson(state);
  } catch {
    return undefined;
  }
}

/**
 * One leaf for each act, at its last event. A leaf also holds the hash of the state as the program of its day came to
 * it: for the newest that is the state now, unless a later program has recomputed it (see `rebuild`).
 */
function checkLeaves(
  caseId: string,
  row: CaseRow,
  events: readonly ChainedEvent[],
  note: (what: string, says: string) => unknown,
): void {
  const leaves = row.leaves ?? [];
  if (leaves.at(-1)?.seq !== row.version) note('leaf', `no leaf for version ${row.version}`);
  for (const { seq, data } of leaves) {
    const hash = events[seq - 1]?.hash ?? '';
    const now = seq === row.version && row.rebuilt !== row.version;
    const stateHash = now ? row.state_hash : (STATE_IN_LEAF.exec(data)?.[1] ?? '');
    if (data !== leafData(caseId, seq, hash, stateHash)) note(`leaf/${seq}`, 'the leaf is not of this event');
  }
}
