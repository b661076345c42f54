import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Db, migrate, openDatabase } from '../../packages/database/src/index.ts';
import { throwawayPostgres } from '../../packages/database/src/testing/index.ts';
import { instantFromMs } from '../../packages/domain/src/index.ts';
import { type Life, lives } from './acts-life.ts';
import type { LoadAnswer, LoadRound, LoadSetup } from './acts-load.ts';
import { type ActRows, rowsOf, runPgbench, standingCases } from './acts-pgbench.ts';
import { median, programVersion, rounded, spread } from './measure.ts';
import { profiled } from './profile.ts';
import { createStand, type Seat, type Stand } from './stand.ts';
import { aimed, type Suite } from './suite.ts';

const DESKS = 60;
const PG_CLIENTS = 20;
const SECONDS = 6;
const ROUNDS = 5;

/** Acts per second through HTTP, beside pgbench writing the same rows, in turns on the same machine. */
export const actsSuite: Suite = async (say) => {
  const recorded: ActRows[] = [];
  const stand = await createStand({ watch: (params) => recorded.push(...rowsOf(params)) });
  if ('notRun' in stand) return { tables: [], aims: [], notes: [`not run: ${stand.notRun}`] };
  const played = lives(stand.services.registry, instantFromMs(Date.now()));
  const seats = await seatsOf(stand, played);
  for (const life of played) await playOnce(stand.port, life, seats);
  stand.stopWatching();
  const yardstick = await createYardstick(recorded);
  const load = startLoad({ port: stand.port, seats, lives: played });
  try {
    return await measure(load, yardstick, say, recorded);
  } finally {
    load.kill();
    await yardstick?.stop();
    await stand.stop();
  }
};

type Round = Readonly<{
  round: number;
  'acts/s': number;
  'pgbench/s': number;
  ratio: number;
  'p50 ms': number;
  'p95 ms': number;
}>;

async function measure(
  load: ChildProcess,
  yardstick: Yardstick | undefined,
  say: (text: string) => void,
  recorded: readonly ActRows[],
) {
  await loadRound(load, { desks: DESKS, seconds: 3 });
  yardstick?.run(2);
  const rounds: Round[] = [];
  for (let number = 1; number <= ROUNDS; number += 1) {
    const answer = await loadRound(load, { desks: DESKS, seconds: SECONDS });
    const own = answer.acts / answer.seconds;
    const sql = yardstick?.run(SECONDS) ?? Number.NaN;
    const { p50, p95 } = spread(answer.times);
    rounds.push({
      round: number,
      'acts/s': Math.round(own),
      'pgbench/s': Math.round(sql),
      ratio: rounded(own / sql),
      'p50 ms': p50,
      'p95 ms': p95,
    });
    say(`round ${number}: ${Math.round(own)} acts/s, pgbench ${Math.round(sql)}/s`);
  }
  const { result, shares } = await profiled(() => loadRound(load, { desks: DESKS, seconds: SECONDS }));
  const perAct = (share: number) => rounded((share * result.seconds * 1000) / result.acts);
  const split = Object.entries(shares).map(([part, share]) => ({
    'where the time goes': part,
    'share %': rounded(share * 100),
    'ms per act': perAct(share),
  }));
  const ratio = median(rounds.map((each) => each.ratio));
  return {
    tables: [
      { title: `acts through HTTP (${DESKS} desks) beside pgbench (${PG_CLIENTS} clients)`, lines: rounds },
      { title: 'the server process in a sampled round', lines: split },
    ],
    aims: yardstick ? [aimed('acts / pgbench, median of rounds', ratio, { least: 0.25 })] : [],
    notes: [
      yardstick
        ? 'pgbench: one statement after another in one transaction per act, as in the rows recorded'
        : 'not run: pgbench is not installed',
      `an act: ${rounded(recorded.reduce((sum, { events }) => sum + events.length, 0) / recorded.length)} events, state of ${Math.round(recorded.reduce((sum, { act }) => sum + Buffer.byteLength(String(act['state'])), 0) / recorded.length)} bytes`,
    ],
  };
}

type Yardstick = Readonly<{ run(seconds: number): number; stop(): Promise<void> }>;

async function createYardstick(recorded: readonly ActRows[]): Promise<Yardstick | undefined> {
  if (programVersion('pgbench') === undefined) return undefined;
  // A database of its own: what pgbench leaves behind must not become work for the server's jobs.
  const server = await throwawayPostgres();
  if ('notRun' in server) return undefined;
  const db: Db = await openDatabase({ kind: 'postgres', url: server.url });
  await migrate(db);
  await standingCases(db, recorded);
  return {
    run: (seconds) => runPgbench(server.url, recorded, PG_CLIENTS, seconds),
    async stop() {
      await db.close();
      await server.stop();
    },
  };
}

async function seatsOf(stand: Stand, played: readonly Life[]): Promise<Readonly<Record<string, Seat>>> {
  const logins = new Set(played.flatMap(({ acts }) => acts.map(({ login }) => login)));
  const seats: [string, Seat][] = [];
  for (const login of logins) seats.push([login, await stand.seat(login)]);
  return Object.fromEntries(seats);
}

/** One life, one act after another; an answer other than 201 ends the benchmark. */
async function playOnce(port: number, { acts }: Life, seats: Readonly<Record<string, Seat>>): Promise<void> {
  let place = '';
  let version = 0;
  for (const { act, login, body } of acts) {
    const path = place ? `${place}/acts/${act}` : '/api/cases';
    const reply = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: seats[login]?.cookie ?? '',
        'x-csrf-token': seats[login]?.csrf ?? '',
        'idempotency-key': randomUUID(),
        ...(place ? { 'if-match': `"${version}"` } : {}),
      },
      body,
    });
    if (reply.status !== 201) throw new Error(`${act}: ${reply.status} ${await reply.text()}`);
    const answer: { city: string; caseId: string; version: number } = JSON.parse(await reply.text());
    place = `/api/cases/${answer.city}/${answer.caseId}`;
    version = answer.version;
  }
}

function startLoad(setup: LoadSetup): ChildProcess {
  const file = fileURLToPath(new URL('./acts-load.ts', import.meta.url));
  const child = fork(file, { execArgv: ['--conditions=source', '--import', 'tsx'] });
  child.send(setup);
  return child;
}

async function loadRound(child: ChildProcess, round: LoadRound): Promise<LoadAnswer> {
  const answered: Promise<LoadAnswer[]> = once(child, 'message');
  child.send(round);
  const [answer] = await answered;
  if (!answer || answer.failed.length > 0) throw new Error(`acts failed: ${answer?.failed.join('; ')}`);
  return answer;
}
