import pg from 'pg';
import type { Db, Params, Tx } from './db.ts';
import { asFailure } from './errors.ts';
import { ensureRoles } from './roles.ts';
import { openingSteps, type Scope, type Step } from './scope.ts';
import { readers } from './values.ts';

const DEFAULT_POOL = 10;
const CONNECT_TIMEOUT_MS = 10_000;

function typeReader(oid: number, format?: 'text' | 'binary'): unknown {
  const reader = readers[oid];
  if (reader && format !== 'binary') return reader;
  return pg.types.getTypeParser(oid, format ?? 'text');
}

/**
 * A PostgreSQL server. Statements of one transaction are pipelined: opening it, the statement and the commit
 * cost one round trip. Behind pgbouncer use session pooling, because each session starts as `lpt_app`.
 */
export async function openPostgres(url: string, poolSize = DEFAULT_POOL): Promise<Db> {
  const base = {
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    types: { getTypeParser: typeReader },
  };
  await firstContact(base);

  const pool = new pg.Pool({ ...base, max: poolSize, pipeline: true, onConnect: startAsApp });
  // A connection lost while idle is replaced at the next checkout; without a listener it would end the process.
  pool.on('error', () => undefined);

  const single = async <T>(step: Step, scope?: Scope): Promise<readonly T[]> => {
    const client = await checkOut(pool);
    return release(client, scope ? inScope<T>(client, scope, step) : run<T>(client, step));
  };

  return {
    kind: 'postgres',
    query: <T>(text: string, params: Params = [], scope?: Scope) => single<T>({ text, params }, scope),
    named: <T>(name: string, text: string, params: Params = [], scope?: Scope) =>
      single<T>({ name, text, params }, scope),
    transaction: async (scope, work) => {
      const client = await checkOut(pool);
      return release(client, inTransaction(client, scope, work));
    },
    tidy: async () => undefined,
    close: () => pool.end(),
  };
}

async function firstContact(base: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(base);
  // The failed query reports the loss itself.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await ensureRoles(async (text) => (await client.query(text)).rows);
  } catch (error) {
    throw asFailure(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Every statement here answers from an index within milliseconds. Compiling it, or starting workers for it, costs more
 * than it saves, and the planner does both when it thinks a search finds more than it does.
 */
async function startAsApp(client: pg.ClientBase): Promise<void> {
  await client.query('set role lpt_app; set jit = off; set max_parallel_workers_per_gather = 0');
}

async function checkOut(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    throw asFailure(error);
  }
}

async function release<T>(client: pg.PoolClient, work: Promise<T>): Promise<T> {
  try {
    const result = await work;
    client.release();
    return result;
  } catch (error) {
    const failure = asFailure(error);
    client.release(failure.name === 'DatabaseUnavailable');
    throw failure;
  }
}

/** The caller names the row's type; the statement's column list is beside it. */
async function run<T>(client: pg.ClientBase, step: Step): Promise<readonly T[]> {
  const { text, params, name } = step;
  const values = params ? [...params] : undefined;
  const result = await client.query({ text, ...(values && { values }), ...(name && { name }) });
  return result.rows;
}

/** Every answer is awaited: after a failed statement the commit answers `ROLLBACK` without an error. */
async function inScope<T>(client: pg.ClientBase, scope: Scope, step: Step): Promise<readonly T[]> {
  const steps = [...openingSteps(scope), step, { text: 'commit' }];
  const answers = await Promise.allSettled(steps.map((each) => run<T>(client, each)));
  const failed = answers.find((answer) => answer.status === 'rejected');
  if (failed) throw failed.reason;
  const wanted = answers.at(-2);
  return wanted?.status === 'fulfilled' ? wanted.value : [];
}

async function inTransaction<T>(
  client: pg.ClientBase,
  scope: Scope,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const tx: Tx = {
    query: <R>(text: string, params: Params = []) => run<R>(client, { text, params }),
    script: async (text) => {
      await run(client, { text });
    },
  };
  try {
    await Promise.all(openingSteps(scope).map((step) => run(client, step)));
    const result = await work(tx);
    const [committed] = await Promise.all([client.query('commit')]);
    if (committed.command !== 'COMMIT') throw new Error('the transaction was rolled back by the server');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw asFailure(error);
  }
}
