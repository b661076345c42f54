import { randomUUID } from 'node:crypto';
import { caseCore, loadRegistry } from '../../packages/api/src/index.ts';
import { fsck } from '../../packages/casebook/src/index.ts';
import { type Db, openDatabase } from '../../packages/database/src/index.ts';
import { instantFromMs } from '../../packages/domain/src/index.ts';
import { type Life, lives } from '../bench/acts-life.ts';
import { type Ground, logIn, prepare, type Service, startService } from './service.ts';

/** What the kills came to. `wrong` is empty when nothing was lost, nothing doubled and nothing half done. */
export type ServerFaults = Readonly<{
  points: number;
  acknowledged: number;
  resent: number;
  wrong: readonly string[];
}>;

/** `crashDatabase` stops the database server together with the process at every second point. */
export type ServerFaultSettings = Readonly<{
  ground: Ground;
  points: number;
  /** Numbers from 0 to 1, the same for the same seed. */
  random: () => number;
  crashDatabase?: (() => Promise<void>) | undefined;
  say?: ((text: string) => void) | undefined;
}>;

type Request = Readonly<{
  key: string;
  account: string;
  act: string;
  path: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}>;
type Answer = Readonly<{ city: string; caseId: string; version: number }>;
type Seen = { acked: { request: Request; answer: Answer }[]; open: Map<string, Request>; refused: string[] };

const DESKS = 10;
const LONGEST_MS = 500;
/** The whole store is recomputed at every so many points, and at the last. */
const WHOLE_EVERY = 10;

/**
 * The real server under load over HTTP: killed at a seeded moment, looked into while it is down, started again
 * without help, and asked again for whatever it had not answered.
 */
export async function serverFaults(settings: ServerFaultSettings): Promise<ServerFaults> {
  const { ground, points, random, crashDatabase, say } = settings;
  await prepare(ground);
  const played = await livesOf(ground);
  const wrong: string[] = [];
  let acknowledged = 0;
  let resent = 0;
  let seats: ReadonlyMap<string, Readonly<Record<string, string>>> | undefined;
  let open: readonly Request[] = [];
  for (let point = 0; point < points; point += 1) {
    const service = await startService(ground);
    // A session ends after half an hour without use, and not every desk works at every point.
    if (!seats || point % WHOLE_EVERY === 0) seats = await seatsOf(service, played);
    const delay = Math.floor(random() * LONGEST_MS);
    resent += open.length;
    wrong.push(...(await sendAgain(service, open)).map((says) => `before point ${point}: ${says}`));
    const seen = await loadAndKill(
      service,
      played,
      seats,
      delay,
      point % 2 === 1 ? crashDatabase : undefined,
    );
    const whole = point % WHOLE_EVERY === 0 || point === points - 1;
    const found = [...seen.refused, ...(await inspect(ground, seen, whole))];
    wrong.push(...found.map((says) => `point ${point} (${delay} ms): ${says}`));
    for (const says of found) say?.(says);
    acknowledged += seen.acked.length;
    open = [...seen.open.values()];
    if ((point + 1) % WHOLE_EVERY === 0)
      say?.(`${point + 1} kills, ${acknowledged} acknowledged, ${wrong.length} wrong`);
  }
  return { points, acknowledged, resent, wrong };
}

async function livesOf({ database }: Ground): Promise<readonly Life[]> {
  const db = await openDatabase(database);
  try {
    return lives(await loadRegistry(db), instantFromMs(Date.now()));
  } finally {
    await db.close();
  }
}

async function seatsOf({ address }: Service, played: readonly Life[]) {
  const logins = new Set(played.flatMap(({ acts }) => acts.map(({ login }) => login)));
  const seats = new Map<string, Readonly<Record<string, string>>>();
  for (const login of logins) seats.set(login, await logIn(address, login));
  return seats;
}

async function loadAndKill(
  service: Service,
  played: readonly Life[],
  seats: ReadonlyMap<string, Readonly<Record<string, string>>>,
  delay: number,
  crash?: () => Promise<void>,
): Promise<Seen> {
  const seen: Seen = { acked: [], open: new Map(), refused: [] };
  let loaded: () => void = () => undefined;
  const firstAnswer = new Promise<void>((resolve) => {
    loaded = resolve;
  });
  const desks = Array.from({ length: DESKS }, (_, number) =>
    desk(service, played[number % played.length], seats, seen, loaded),
  );
  const all = Promise.all(desks);
  await Promise.race([firstAnswer, all]);
  await new Promise((resolve) => setTimeout(resolve, delay));
  await Promise.all([crash?.(), service.kill()]);
  await all;
  return seen;
}

/** Works on one case after another until the connection breaks; what was sent and not answered stays open. */
async function desk(
  { address }: Service,
  life: Life | undefined,
  seats: ReadonlyMap<string, Readonly<Record<string, string>>>,
  seen: Seen,
  answered: () => void,
): Promise<void> {
  for (;;) {
    let place: Answer | undefined;
    for (const { act, login, body } of life?.acts ?? []) {
      const key = randomUUID();
      const request: Request = {
        key,
        account: `f-${login}`,
        act,
        path: place ? `/api/cases/${place.city}/${place.caseId}/acts/${act}` : '/api/cases',
        headers: {
          ...seats.get(login),
          'idempotency-key': key,
          ...(place ? { 'if-match': `"${place.version}"` } : {}),
        },
        body,
      };
      seen.open.set(key, request);
      const answer = await send(address, request).catch(() => undefined);
      if (answer === undefined) return;
      // A server whose database is gone says so; nothing was promised, and the request is sent again later.
      if (answer.status >= 500) return;
      seen.open.delete(key);
      if (!answer.done) {
        seen.refused.push(`${act}: ${answer.status} ${answer.text}`);
        return;
      }
      place = answer.done;
      seen.acked.push({ request, answer: place });
      answered();
    }
    if (!place) return;
  }
}

async function send(address: string, { path, headers, body }: Request) {
  const reply = await fetch(`${address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await reply.text();
  const done: Answer | undefined = reply.status === 201 ? JSON.parse(text) : undefined;
  return { status: reply.status, text: text.slice(0, 200), done };
}

async function sendAgain({ address }: Service, open: readonly Request[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const request of open) {
    const { done, status, text } = await send(address, request);
    if (!done) wrong.push(`cannot be sent again: ${request.act}: ${status} ${text}`);
  }
  return wrong;
}

/** Looks into the store while the server is down. */
async function inspect({ database }: Ground, seen: Seen, whole: boolean): Promise<readonly string[]> {
  const db = await openDatabase(database);
  try {
    const wrong = [...(await lostOrDoubled(db, seen))];
    if (!whole) return wrong;
    const { findings } = await fsck({ db, core: caseCore });
    return [...wrong, ...findings.map(({ path, says }) => `${path}: ${says}`)];
  } finally {
    await db.close();
  }
}

type Kept = Readonly<{
  key: string;
  case_id: string;
  to_seq: number;
  events: number;
  span: number;
  leaves: number;
  listed: number;
}>;

/** Every acknowledged act: its key once, all its events, its leaf, and a case that is at least as far. */
async function lostOrDoubled(db: Db, { acked }: Seen): Promise<readonly string[]> {
  const rows = await db.query<Kept>(
    `select i.key, i.case_id, i.to_seq, i.to_seq - i.from_seq + 1 as span,
       (select count(*)::int from event e where e.city = i.city and e.case_id = i.case_id
          and e.seq between i.from_seq and i.to_seq) as events,
       (select count(*)::int from log_leaf l where l.city = i.city and l.case_id = i.case_id and l.seq = i.to_seq) as leaves,
       (select count(*)::int from case_list c where c.city = i.city and c.case_id = i.case_id and c.version >= i.to_seq) as listed
     from idempotency i where i.key = any ($1)`,
    [acked.map(({ request }) => `${request.account}/${request.key}`)],
    { cities: 'all', role: 'lpt_app' },
  );
  const kept = new Map(rows.map((row) => [row.key, row]));
  return acked.flatMap(({ request, answer }) => {
    const row = kept.get(`${request.account}/${request.key}`);
    if (!row || row.case_id !== answer.caseId || row.to_seq !== answer.version)
      return [`acknowledged and lost: ${request.act} ${request.key}`];
    const complete = row.events === row.span && row.leaves === 1 && row.listed === 1;
    return complete ? [] : [`half done: ${request.act} ${request.key}`];
  });
}
