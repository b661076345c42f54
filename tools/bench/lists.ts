import { ownerScope } from '../../packages/database/src/index.ts';
import { type Instant, instantFromMs } from '../../packages/domain/src/index.ts';
import { type Template, templates } from './lists-copies.ts';
import { loadCopies } from './lists-load.ts';
import { programVersion, rounded, type Spread, spread, timed } from './measure.ts';
import { createStand, type Seat, type Stand } from './stand.ts';
import { type Aim, aimed, type Line, type Suite } from './suite.ts';

const SIZES = [1000, 10_000, 100_000] as const;
/** Cases whose whole history is loaded; lists and search read none of it. */
const HISTORIES = 10_000;
const DECIDED = Number(process.env['LPT_BENCH_DECIDED'] ?? 1500);
const ROUNDS = 500;
const DEEP = 6;

type Ask = Readonly<{ kind: string; who: string; paths: readonly string[]; aim: boolean }>;
type Place = Readonly<{
  cases: number;
  stand: Stand;
  seats: ReadonlyMap<string, Seat>;
  asks: readonly Ask[];
}>;

const OFFICER = 'th-officer1';
const SUPERVISOR = 'gd-supervisor';

/** List, search, count and tasks on three sizes at once: each question is asked of each size in turn. */
export const listsSuite: Suite = async (say) => {
  if (programVersion('psql') === undefined)
    return { tables: [], aims: [], notes: ['not run: psql, which loads the cases, is not installed'] };
  const places: Place[] = [];
  try {
    const now = Date.now();
    const at: Instant = instantFromMs(now);
    let decided: readonly Template[] | undefined;
    for (const cases of SIZES) {
      const stand = await createStand();
      if ('notRun' in stand) return { tables: [], aims: [], notes: [`not run: ${stand.notRun}`] };
      decided ??= templates(DECIDED, at, stand.services.registry);
      const took = await timed(() =>
        loadCopies({ url: stand.url, cases, histories: HISTORIES, templates: decided ?? [], now }),
      );
      await logWritten(stand);
      say(`${cases} cases loaded in ${Math.round(took / 1000)} s`);
      places.push(await placeOf(stand, cases, decided));
    }
    return await measure(places, say);
  } finally {
    for (const { stand } of places) await stand.stop();
  }
};

/** The loaded leaves get their places in the log first: a service that has run for a day has none waiting. */
async function logWritten({ db }: Stand): Promise<void> {
  const waiting = 'select exists (select from log_leaf where place is null) as waiting';
  for (;;) {
    const [row] = await db.query<{ waiting: boolean }>(waiting, [], ownerScope);
    if (!row?.waiting) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function placeOf(stand: Stand, cases: number, decided: readonly Template[]): Promise<Place> {
  const seats = new Map<string, Seat>();
  for (const login of [OFFICER, SUPERVISOR]) seats.set(login, await stand.seat(login));
  const terms = searchTerms(decided);
  const asks: Ask[] = [];
  for (const who of [OFFICER, SUPERVISOR]) {
    const deep = await deepPages(stand, seats.get(who));
    asks.push(
      { kind: 'list', who, paths: ['/api/cases'], aim: true },
      { kind: `list, page 2 to ${DEEP}`, who, paths: deep, aim: true },
      { kind: 'list by change', who, paths: ['/api/cases?order=updated'], aim: true },
      { kind: 'list, open and overdue', who, paths: ['/api/cases?open=true&overdue=true'], aim: true },
      {
        kind: 'list of a stage',
        who,
        paths: terms.stages.map((stage) => `/api/cases?stage=${encodeURIComponent(stage)}`),
        aim: true,
      },
      ...(['party', 'number', 'ground', 'officer'] as const).map((kind) => ({
        kind: `search, ${kind}`,
        who,
        paths: terms[kind].map((term) => `/api/cases?q=${encodeURIComponent(term)}`),
        aim: true,
      })),
      { kind: 'count', who, paths: ['/api/cases/count?open=true'], aim: false },
    );
  }
  asks.push({ kind: 'my tasks', who: OFFICER, paths: ['/api/tasks'], aim: false });
  return { cases, stand, seats, asks };
}

/** Two to four characters, as people type them. */
function searchTerms(decided: readonly Template[]) {
  const some = decided.filter((_, at) => at % Math.ceil(decided.length / 40) === 0);
  return {
    party: some.flatMap(({ parties }) =>
      parties.slice(0, 1).map((name) => name.replace(/^.*[区镇市]/, '').slice(0, 4)),
    ),
    number: some.flatMap(({ projection: { number } }) => (number ? [number.slice(-4)] : [])),
    ground: ['食品', '保质期', '无证', '运输', '户外', '农药', '肥料'],
    officer: [...new Set(some.flatMap(({ officers }) => officers))],
    stages: [...new Set(decided.map(({ projection: { stage } }) => stage))].slice(0, 8),
  };
}

async function deepPages(stand: Stand, seat: Seat | undefined): Promise<readonly string[]> {
  const paths: string[] = [];
  let path = '/api/cases';
  for (let page = 1; page < DEEP; page += 1) {
    const answer: { next: string | null } = JSON.parse(await get(stand, seat, path));
    if (answer.next === null) break;
    path = `/api/cases?after=${answer.next}`;
    paths.push(path);
  }
  return paths.length > 0 ? paths : [path];
}

async function get({ port }: Stand, seat: Seat | undefined, path: string): Promise<string> {
  const reply = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { cookie: seat?.cookie ?? '' } });
  const text = await reply.text();
  if (reply.status !== 200) throw new Error(`${path}: ${reply.status} ${text}`);
  return text;
}

async function measure(places: readonly Place[], say: (text: string) => void) {
  const lines: Line[] = [];
  const aims: Aim[] = [];
  const [first] = places;
  for (const [number, { kind, who, aim }] of (first?.asks ?? []).entries()) {
    const times = await askInTurn(places, number);
    const spreads = times.map(spread);
    const ratio = rounded((spreads.at(-1)?.p95 ?? Number.NaN) / (spreads[0]?.p95 ?? Number.NaN));
    const viewer = who === OFFICER ? 'officer' : 'province';
    lines.push({ question: kind, viewer, ...columns(places, spreads), 'p95 100k/1k': ratio });
    if (aim) aims.push(aimed(`${kind}, ${viewer}: p95 at 100 000 / at 1 000`, ratio, { most: 1.5 }));
    say(`${kind} (${viewer}): ${ratio}`);
  }
  return { tables: [{ title: 'milliseconds through HTTP, p50/p95/p99', lines }], aims, notes: [] };
}

/**
 * The same number of turns for each size, in turns, so that the noise of the machine falls on all. Who begins changes
 * from round to round: what comes back at every so many requests, as the clearing of memory does, would else always meet the same.
 */
async function askInTurn(places: readonly Place[], number: number): Promise<readonly (readonly number[])[]> {
  const times = places.map(() => [] as number[]);
  for (let round = -5; round < ROUNDS; round += 1)
    for (let turn = 0; turn < places.length; turn += 1) {
      const at = Math.abs(round + turn) % places.length;
      const { stand, seats, asks } = places[at] ?? {};
      const ask = asks?.[number];
      const path = ask?.paths[Math.abs(round) % ask.paths.length];
      if (!stand || !ask || path === undefined) continue;
      const took = await timed(() => get(stand, seats?.get(ask.who), path));
      if (round >= 0) times[at]?.push(took);
    }
  return times;
}

function columns(places: readonly Place[], spreads: readonly Spread[]): Line {
  return Object.fromEntries(
    places.map(({ cases }, at) => {
      const { p50, p95, p99 } = spreads[at] ?? { p50: Number.NaN, p95: Number.NaN, p99: Number.NaN };
      return [`${cases / 1000}k`, `${p50}/${p95}/${p99}`];
    }),
  );
}
