import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type CopyRows, copyOf, type Template } from './lists-copies.ts';

type Table = Readonly<{
  name: string;
  columns: string;
  rows: (copy: CopyRows) => readonly (readonly unknown[])[];
}>;

const tables: readonly Table[] = [
  {
    name: 'the_case',
    columns: 'city, case_id, version, state, state_hash, head',
    rows: (copy) => [copy.case],
  },
  { name: 'event', columns: 'city, case_id, seq, act, type, body, prev, hash', rows: ({ events }) => events },
  { name: 'log_leaf', columns: 'city, case_id, seq, data', rows: ({ leaves }) => leaves },
  {
    name: 'case_list',
    columns:
      'city, case_id, body, division, unit, number, title, stage, matter, officers, parties, parties_masked, confidential, filed_on, decided_on, closed_on, next_due, version, updated',
    rows: ({ list }) => [list],
  },
  {
    name: 'case_search',
    columns: 'city, case_id, body, search_text, next_due, updated',
    rows: ({ search }) => [search],
  },
  {
    name: 'deadline',
    columns: 'city, case_id, key, rule, party, title, starts_on, due_on, status, provisional',
    rows: ({ deadlines }) => deadlines,
  },
  {
    name: 'task',
    columns: 'city, case_id, key, role, officer, body, title, act, party, due',
    rows: ({ tasks }) => tasks,
  },
];

const HISTORY = new Set(['event', 'log_leaf']);
const BATCH = 200;

/** `cases` copies of the templates; histories (events and leaves) for the first `histories` of them. */
export type Loading = Readonly<{
  url: string;
  cases: number;
  histories: number;
  templates: readonly Template[];
  now: number;
}>;

/** Loads with COPY. The chains were made to be whole, so the foreign keys are not looked at row by row. */
export async function loadCopies({ url, cases, histories, templates, now }: Loading): Promise<void> {
  const streams = tables.map((table) => ({ table, psql: copyInto(url, table) }));
  for (let from = 0; from < cases; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, cases - from) }, (_, at) => from + at);
    const copies = batch.flatMap((at) => {
      const template = templates[at % templates.length];
      const updated = new Date(now - at * 1000).toISOString();
      return template ? [{ at, rows: copyOf(template, Math.floor(at / templates.length), updated) }] : [];
    });
    for (const { table, psql } of streams) {
      const wanted = HISTORY.has(table.name) ? copies.filter(({ at }) => at < histories) : copies;
      const text = wanted.flatMap(({ rows }) => table.rows(rows).map(copyLine)).join('');
      if (text && !psql.stdin.write(text)) await once(psql.stdin, 'drain');
    }
  }
  for (const { table, psql } of streams) {
    const exit = once(psql, 'exit');
    psql.stdin.end();
    const [code] = await exit;
    if (code !== 0) throw new Error(`COPY into ${table.name} failed`);
  }
  await runPsql(url, 'vacuum analyze');
}

function copyInto(url: string, { name, columns }: Table) {
  return spawn('psql', ['-q', '-v', 'ON_ERROR_STOP=1', url, '-c', `copy ${name} (${columns}) from stdin`], {
    stdio: ['pipe', 'ignore', 'inherit'],
    env: { ...process.env, PGOPTIONS: '-c session_replication_role=replica' },
  });
}

async function runPsql(url: string, sql: string): Promise<void> {
  const psql = spawn('psql', ['-q', '-v', 'ON_ERROR_STOP=1', url, '-c', sql], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(psql, 'exit');
  if (code !== 0) throw new Error(`${sql} failed`);
}

/** One row in COPY's text format. */
function copyLine(values: readonly unknown[]): string {
  return `${values.map(field).join('\t')}\n`;
}

function field(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  if (Array.isArray(value)) return escaped(`{${value.map((each) => JSON.stringify(each)).join(',')}}`);
  return escaped(String(value));
}

function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
}
