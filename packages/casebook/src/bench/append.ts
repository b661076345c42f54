import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Db, migrate, openDatabase, ownerScope } from '@lpt/database';
import { throwawayPostgres } from '@lpt/database/testing';
import { signerFrom } from '@lpt/log';
import { createCasebook } from '../casebook.ts';
import { type ToyCtx, type ToyEvent, type ToyState, toyCore, toyCtx } from '../faults/toy-core.ts';

/**
 * Acts per second through the casebook, beside what pgbench reaches on the same server with the least an event
 * store can do: one statement that writes an event of 1 KB, its projection and an audit row. Read the ratio.
 */
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '5' }, callers: { type: 'string', default: '200' } },
});
const seconds = Number(values.seconds);
const callers = Number(values.callers);
const CITIES = ['440100', '440300', '440600', '441900'];
// Any other pgbench than the one on the path.
const PGBENCH = process.env['PGBENCH'] ?? 'pgbench';
const TEXT = '当事人于检查当日在其经营场所内陈列待售超过保质期的食品。'.repeat(12);

const YARDSTICK = `
  create table bench_event (id bigint generated always as identity primary key, stream text not null, seq int not null,
    body jsonb not null, hash bytea not null, unique (stream, seq));
  create table bench_projection (stream text primary key, seq int not null, body jsonb not null, updated timestamptz);
  create table bench_audit (id bigint generated always as identity primary key, stream text, at timestamptz);`;

const SCRIPT = `with k as materialized (select gen_random_uuid()::text as stream),
e as (insert into bench_event (stream, seq, body, hash)
  select stream, 1, json_build_object('type', 'Noted', 'text', '${TEXT}'), sha256(stream::bytea) from k
  returning stream),
p as (insert into bench_projection select stream, 1, '{"stage":"open"}', now() from e
  on conflict (stream) do update set seq = excluded.seq, updated = excluded.updated)
insert into bench_audit (stream, at) select stream, now() from e;
`;

async function throughHandle(db: Db): Promise<number> {
  const logKey = signerFrom('bench.example', new Uint8Array(32).fill(3));
  const book = createCasebook<ToyState, ToyEvent, ToyCtx>({ db, core: toyCore, logKey });
  const until = performance.now() + seconds * 1000;
  let acts = 0;
  const caller = async (n: number) => {
    const city = CITIES[n % CITIES.length] ?? '';
    for (let round = 0; performance.now() < until; round += 1) {
      const caseId = `case-${process.pid}-${n}-${round}`;
      await perform(city, caseId, null, 'open', `${city}|${caseId}|样本商行`);
      for (let version = 1; version <= 9; version += 1) await perform(city, caseId, version, 'note', TEXT);
    }
  };
  const perform = async (
    city: string,
    caseId: string,
    expectedVersion: number | null,
    act: string,
    input: string,
  ) => {
    const idempotencyKey = `${caseId}-${expectedVersion}`;
    const answer = await book.handle({
      city,
      caseId,
      expectedVersion,
      idempotencyKey,
      act,
      input,
      ctx: toyCtx,
    });
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    acts += 1;
  };
  await Promise.all(Array.from({ length: callers }, (_, n) => caller(n)));
  return acts / seconds;
}

function throughPgbench(url: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'lpt-bench-'));
  const file = join(folder, 'append.sql');
  writeFileSync(file, SCRIPT);
  const args = ['-n', '-M', 'prepared', '-c', '20', '-j', '2', '-T', String(seconds), '-f', file, url];
  const output = execFileSync(PGBENCH, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  rmSync(folder, { recursive: true });
  return Number(/tps = ([\d.]+)/.exec(output)?.[1] ?? Number.NaN);
}

const server = await throwawayPostgres();
if ('notRun' in server) process.stdout.write(`not run: ${server.notRun}\n`);
else {
  const db = await openDatabase({ kind: 'postgres', url: server.url });
  await migrate(db);
  await db.transaction(ownerScope, (tx) => tx.script(YARDSTICK));
  const rounds: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const own = await throughHandle(db);
    const yardstick = throughPgbench(server.url);
    rounds.push(own / yardstick);
    process.stdout.write(
      `casebook ${Math.round(own)} acts/s, pgbench ${Math.round(yardstick)}/s: ${(own / yardstick).toFixed(2)}\n`,
    );
  }
  rounds.sort((a, b) => a - b);
  process.stdout.write(`median ratio ${rounds[1]?.toFixed(2)}\n`);
  await db.close();
  await server.stop();
}

const embedded = await openDatabase({ kind: 'embedded', folder: 'memory' });
await migrate(embedded);
process.stdout.write(`PGlite ${Math.round(await throughHandle(embedded))} acts/s\n`);
await embedded.close();
