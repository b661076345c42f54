import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type DatabaseConfig, type Db, openDatabase } from '@lpt/database';
import { createCasebook } from '../casebook.ts';
import { fsck } from '../fsck.ts';
import { type Asked, faultKey, type LoadLine, type LoadSettings } from './story.ts';
import { TOY_COUNTER, type ToyCtx, type ToyEvent, type ToyState, toyCore, toyCtx } from './toy-core.ts';

/** What the kills came to. `wrong` is empty when nothing was lost and nothing half done. */
export type FaultSummary = Readonly<{
  points: number;
  acknowledged: number;
  resent: number;
  wrong: readonly string[];
}>;

/**
 * `crashServer` stops the database server instead of the process at every second point, where that is ours to do.
 * The whole store is recomputed at every `wholeEvery`-th point and at the last; it grows, so at each would be long.
 */
export type FaultSettings = Readonly<{
  database: DatabaseConfig;
  points: number;
  seed: number;
  wholeEvery: number;
  say?: ((text: string) => void) | undefined;
  crashServer?: (() => Promise<void>) | undefined;
}>;

const WORKERS = 12;
const LONGEST_MS = 400;

type Said = { acks: Map<string, { asked: Asked; version: number }>; open: Map<string, Asked> };

/**
 * Starts a process under load, kills it at a seeded moment, starts again without help, and checks: every
 * acknowledged act is there, nothing is half done, and whatever was not answered can be sent again.
 */
export async function runFaults({
  database,
  points,
  seed,
  wholeEvery,
  crashServer,
  say,
}: FaultSettings): Promise<FaultSummary> {
  const random = seeded(seed);
  const wrong: string[] = [];
  let acknowledged = 0;
  let resent = 0;
  for (let round = 0; round < points; round += 1) {
    const delay = Math.floor(random() * LONGEST_MS);
    const crash = round % 2 === 1 ? crashServer : undefined;
    const said = await loadAndKill({ database, round, workers: WORKERS }, delay, crash);
    const db = await openDatabase(database);
    try {
      const whole = round % wholeEvery === 0 || round === points - 1;
      const found = await inspect(db, said, whole);
      wrong.push(...found.map((says) => `point ${round} (seed ${seed}, ${delay} ms): ${says}`));
    } finally {
      await db.close();
    }
    acknowledged += said.acks.size;
    resent += said.open.size;
    if ((round + 1) % 10 === 0)
      say?.(`${round + 1} kills, ${acknowledged} acknowledged, ${wrong.length} wrong`);
  }
  return { points, acknowledged, resent, wrong };
}

async function loadAndKill(
  settings: LoadSettings,
  delay: number,
  crash?: () => Promise<void>,
): Promise<Said> {
  const child = startLoad(settings);
  const exit = once(child, 'exit');
  const said: Said = { acks: new Map(), open: new Map() };
  let firstAck: () => void = () => undefined;
  const loaded = new Promise<void>((resolve) => {
    firstAck = resolve;
  });
  const output = createInterface({ input: child.stdout ?? process.stdin });
  const read = once(output, 'close');
  output.on('line', (text) => {
    listen(said, text);
    if (said.acks.size > 0) firstAck();
  });

  await Promise.race([loaded, exit]);
  if (said.acks.size === 0) throw new Error('the process under load ended before its first act');
  await new Promise((resolve) => setTimeout(resolve, delay));
  if (crash) await crash();
  child.kill('SIGKILL');
  await Promise.all([exit, read]);
  return said;
}

function startLoad(settings: LoadSettings): ChildProcess {
  const fromSource = import.meta.url.endsWith('.ts');
  const file = fileURLToPath(new URL(fromSource ? './load.ts' : './load.js', import.meta.url));
  const flags = fromSource ? ['--conditions=source', '--import', 'tsx'] : [];
  return spawn(process.execPath, [...flags, file, JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function listen(said: Said, text: string): void {
  const line: LoadLine = JSON.parse(text);
  if ('ask' in line) {
    said.open.set(line.ask.idempotencyKey, line.ask);
    return;
  }
  const asked = said.open.get(line.ack);
  if (!asked) return;
  said.open.delete(line.ack);
  said.acks.set(line.ack, { asked, version: line.version });
}

async function inspect(db: Db, said: Said, whole: boolean): Promise<readonly string[]> {
  const book = createCasebook<ToyState, ToyEvent, ToyCtx>({ db, core: toyCore, logKey: faultKey });
  const wrong: string[] = [];
  const check = async (when: string) => {
    if (!whole) return;
    const { findings } = await fsck({ db, core: toyCore, verifier: faultKey });
    wrong.push(...findings.map(({ path, says }) => `${when}: ${path}: ${says}`));
  };

  await check('after the kill');
  for (const [key, { asked, version }] of said.acks) {
    const again = await book.handle({ ...asked, ctx: toyCtx });
    const kept = again.ok && again.replayed && again.version === version;
    if (!kept) wrong.push(`acknowledged and lost: ${key}`);
  }
  for (const [key, asked] of said.open) {
    const answer = await book.handle({ ...asked, ctx: toyCtx });
    if (!answer.ok) wrong.push(`cannot be sent again: ${key}: ${JSON.stringify(answer)}`);
  }
  await check('after sending again');
  wrong.push(...(await numberGaps(db)));
  return wrong;
}

/** Per city: as many numbered cases as the counter says, each number once. */
async function numberGaps(db: Db): Promise<readonly string[]> {
  const rows = await db.query<{ city: string; value: number; used: number }>(
    `select n.city, n.value, (select count(distinct l.number) from case_list l where l.city = n.city) as used
     from number_counter n where n.counter = $1`,
    [TOY_COUNTER],
    { cities: 'all', role: 'lpt_app' },
  );
  return rows
    .filter(({ value, used }) => value !== used)
    .map(({ city, value, used }) => `${city}: ${used} of ${value} numbers`);
}

/** A small generator, so that a seed names the moments. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
