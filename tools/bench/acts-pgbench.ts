import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Db, ownerScope } from '../../packages/database/src/index.ts';

/** The rows of one act, as the casebook handed them to the database. */
export type ActRows = Readonly<{
  city: string;
  act: Row;
  events: readonly Row[];
  counters: readonly Row[];
  deadlines: readonly Row[];
  tasks: readonly Row[];
  outbox: readonly Row[];
}>;

type Row = Readonly<Record<string, unknown>>;

/** Cases that stand ready per city for the acts that are not openings. */
const STANDING = 2000;

/** Splits the parameters of `append_acts` into the rows of each act. */
export function rowsOf(params: readonly unknown[]): readonly ActRows[] {
  const [city, acts, events, counters, deadlines, tasks, outbox] = params;
  const parsed = (text: unknown): readonly Row[] => (typeof text === 'string' ? JSON.parse(text) : []);
  const of = (rows: readonly Row[], item: unknown) => rows.filter((row) => row['item'] === item);
  return parsed(acts).map((act) => ({
    city: String(city),
    act,
    events: of(parsed(events), act['item']),
    counters: of(parsed(counters), act['item']),
    deadlines: of(parsed(deadlines), act['item']),
    tasks: of(parsed(tasks), act['item']),
    outbox: of(parsed(outbox), act['item']),
  }));
}

/** pgbench takes `:name` for a variable, also inside quotes: no colon may stand in a literal. */
function text(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? `'{}'` : `array[${value.map(text).join(', ')}]`;
  const escaped = String(value).replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll(':', '\\x3a');
  return `E'${escaped}'`;
}

const cast = (value: unknown, type: string) => `${text(value)}::${type}`;
const hex = (value: unknown) => `decode(${text(value)}, 'hex')`;

/** The statements of one act: one transaction, every table the casebook writes, rows of the same size. */
export function actScript({ city, act, events, counters, deadlines, tasks, outbox }: ActRows): string {
  const opening = act['expected'] === null;
  const lines = [
    'begin;',
    opening ? '' : 'select version as v from the_case where city = CITY and case_id = CASE for update \\gset',
    `insert into idempotency (city, key, request, case_id, from_seq, to_seq) values (CITY, gen_random_uuid()::text, ${hex(act['request'])}, CASE, VERSION + 1, VERSION + ${events.length});`,
    opening
      ? `insert into the_case (city, case_id, version, state, state_hash, head) values (CITY, CASE, ${events.length}, ${cast(act['state'], 'json')}, ${hex(act['state_hash'])}, ${hex(act['head'])});`
      : `update the_case set version = VERSION + ${events.length}, state = ${cast(act['state'], 'json')}, state_hash = ${hex(act['state_hash'])}, head = ${hex(act['head'])} where city = CITY and case_id = CASE;`,
    `insert into event (city, case_id, seq, act, type, body, prev, hash) values ${events
      .map(
        (event, at) =>
          `(CITY, CASE, VERSION + ${at + 1}, ${text(event['act'])}, ${text(event['type'])}, ${cast(event['body'], 'json')}, ${hex(event['prev'])}, ${hex(event['hash'])})`,
      )
      .join(', ')};`,
    `insert into log_leaf (city, case_id, seq, data) values (CITY, CASE, VERSION + ${events.length}, ${text(act['leaf'])});`,
    listStatement(act),
    searchStatement(act),
    ...childStatements('deadline', deadlines),
    ...childStatements('task', tasks),
    ...(outbox.length > 0 ? [outboxStatement(outbox)] : []),
    ...counters.map(
      ({ counter }) =>
        `insert into number_counter (city, counter, value) values (CITY, ${text(counter)}, 1) on conflict (city, counter) do update set value = number_counter.value + 1;`,
    ),
    'commit;',
  ];
  const id = opening ? 'open' : 'case';
  const chosen = opening ? '\\set n random(1, 1000000000000)' : `\\set n random(1, ${STANDING})`;
  const body = lines
    .filter(Boolean)
    .join('\n')
    .replaceAll('CITY', text(city))
    .replaceAll('CASE', `('${id}-' || :n)`)
    .replaceAll('VERSION', opening ? '0' : ':v');
  return `${chosen}\n${body}\n`;
}

const LIST_COLUMNS: readonly (readonly [string, string])[] = [
  ['body', 'text'],
  ['division', 'text'],
  ['unit', 'text'],
  ['title', 'text'],
  ['stage', 'text'],
  ['matter', 'text'],
  ['officers', 'text[]'],
  ['parties', 'text[]'],
  ['parties_masked', 'text[]'],
  ['confidential', 'boolean'],
  ['filed_on', 'date'],
  ['decided_on', 'date'],
  ['closed_on', 'date'],
  ['next_due', 'timestamp'],
];

// The number is left out: it is unique, and a script writes the same row again and again.
function listStatement(act: Row): string {
  const names = LIST_COLUMNS.map(([name]) => name);
  const values = LIST_COLUMNS.map(([name, type]) => cast(act[name], type));
  return `insert into case_list (city, case_id, ${names.join(', ')}, version, updated) values (CITY, CASE, ${values.join(', ')}, VERSION + 1, clock_timestamp()) on conflict (city, case_id) do update set ${names.map((name) => `${name} = excluded.${name}`).join(', ')}, version = excluded.version, updated = excluded.updated;`;
}

function searchStatement(act: Row): string {
  const due = cast(act['next_due'], 'timestamp');
  if (act['search_text'] === undefined)
    return `update case_search set body = ${text(act['body'])}, next_due = ${due}, updated = clock_timestamp() where city = CITY and case_id = CASE;`;
  return `insert into case_search (city, case_id, body, search_text, next_due, updated) values (CITY, CASE, ${text(act['body'])}, ${text(act['search_text'])}, ${due}, clock_timestamp()) on conflict (city, case_id) do update set body = excluded.body, search_text = excluded.search_text, next_due = excluded.next_due, updated = excluded.updated;`;
}

const CHILDREN = {
  deadline: ['rule', 'party', 'title', 'starts_on', 'due_on', 'status', 'provisional'],
  task: ['role', 'officer', 'body', 'title', 'act', 'party', 'due'],
} as const;

function childStatements(table: keyof typeof CHILDREN, rows: readonly Row[]): readonly string[] {
  const keys = rows.length === 0 ? `'{}'::text[]` : `array[${rows.map(({ key }) => text(key)).join(', ')}]`;
  const names: readonly string[] = CHILDREN[table];
  const gone = `delete from ${table} where city = CITY and case_id = CASE and key <> all (${keys});`;
  if (rows.length === 0) return [gone];
  const typed = (row: Row, name: string) => cast(row[name], typeOfColumn(name));
  return [
    gone,
    `insert into ${table} as t (city, case_id, key, ${names.join(', ')}) values ${rows
      .map((row) => `(CITY, CASE, ${text(row['key'])}, ${names.map((name) => typed(row, name)).join(', ')})`)
      .join(', ')} on conflict (city, case_id, key) do update set ${names
      .map((name) => `${name} = excluded.${name}`)
      .join(', ')} where (${names.map((name) => `t.${name}`).join(', ')}) is distinct from (${names
      .map((name) => `excluded.${name}`)
      .join(', ')});`,
  ];
}

function typeOfColumn(name: string): string {
  if (name === 'provisional') return 'boolean';
  return name.endsWith('_on') ? 'date' : 'text';
}

function outboxStatement(rows: readonly Row[]): string {
  return `insert into outbox (city, case_id, key, kind, payload, done_at) values ${rows
    .map(
      ({ key, kind, payload }) =>
        `(CITY, CASE, ${text(key)}, ${text(kind)}, ${cast(payload, 'json')}, now())`,
    )
    .join(', ')} on conflict do nothing;`;
}

/** Puts the standing cases there, with a state of the size of the acts that write to them. */
export async function standingCases(db: Db, acts: readonly ActRows[]): Promise<void> {
  const cities = [...new Set(acts.map(({ city }) => city))];
  for (const city of cities) {
    const one = acts.find((each) => each.city === city && each.act['expected'] !== null);
    if (!one) continue;
    await db.transaction(ownerScope, (tx) =>
      tx.query(
        `insert into the_case (city, case_id, version, state, state_hash, head)
         select $1, 'case-' || n, 0, $2::json, decode($3, 'hex'), decode($3, 'hex') from generate_series(1, $4::int) n`,
        [city, one.act['state'], one.act['state_hash'], STANDING],
      ),
    );
  }
}

/** Runs the scripts, all with the same weight, and gives transactions per second. */
export function runPgbench(url: string, acts: readonly ActRows[], clients: number, seconds: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'lpt-bench-'));
  try {
    const files = acts.flatMap((each, at) => {
      const file = join(folder, `${at}.sql`);
      writeFileSync(file, actScript(each));
      return ['-f', file];
    });
    const args = ['-n', '-M', 'prepared', '-c', `${clients}`, '-j', '2', '-T', `${seconds}`, ...files, url];
    const output = execFileSync('pgbench', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: folder,
    });
    const failed = Number(/number of failed transactions: (\d+)/.exec(output)?.[1] ?? 0);
    const tps = Number(/tps = ([\d.]+)/.exec(output)?.[1] ?? Number.NaN);
    if (failed > 0 || !Number.isFinite(tps)) throw new Error(`pgbench: ${output}`);
    return tps;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
