import { randomBytes } from 'node:crypto';
import { buildApi, createOutbox, type Services } from '../../packages/api/src/index.ts';
import { stageServices } from '../../packages/api/src/testing/services.ts';
import { type Db, migrate, openDatabase } from '../../packages/database/src/index.ts';
import { throwawayPostgres } from '../../packages/database/src/testing/index.ts';
import { signerFrom } from '../../packages/log/src/index.ts';

const PASSWORD = 'Bench-2026-zhifa';

/** Who is logged in, as each request says it. */
export type Seat = Readonly<{ cookie: string; csrf: string }>;

type Watching = Readonly<{ watch?: (params: readonly unknown[]) => void }>;

/** The real interface over a throw-away PostgreSQL, listening on loopback, with its sequencer and outbox running. */
export type Stand = Readonly<{
  db: Db;
  url: string;
  port: number;
  services: Services;
  /** Logs in through the interface. */
  seat(login: string): Promise<Seat>;
  stopWatching(): void;
  stop(): Promise<void>;
}>;

/** Builds the stand; `notRun` says why there is none. `watch` sees the parameters of each batch of acts written. */
export async function createStand({ watch }: Watching = {}): Promise<Stand | { notRun: string }> {
  const server = await throwawayPostgres();
  if ('notRun' in server) return server;
  const db = await openDatabase({ kind: 'postgres', url: server.url });
  await migrate(db);
  let watching = watch;
  const watched: Db = {
    ...db,
    named(name, text, params, scope) {
      if (name === 'append_acts') watching?.(params ?? []);
      return db.named(name, text, params, scope);
    },
  };
  const services = await servicesOver(watch ? watched : db);
  const outbox = createOutbox({ db, now: services.now, report: () => undefined });
  const app = buildApi({ ...services, committed: () => outbox.nudge() });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const [bound] = app.addresses();
  if (typeof bound === 'string' || !bound) throw new Error('the bench server does not listen');
  const { port } = bound;
  const cities = [...new Set(services.registry.bodies.map(({ city }) => city))];
  const sequencer = services.casebook.sequencer(cities);
  sequencer.start(1000, () => undefined);
  outbox.start(5000);

  return {
    db,
    url: server.url,
    port,
    services,
    seat: (login) => logIn(port, login),
    stopWatching() {
      watching = undefined;
    },
    async stop() {
      await app.close();
      await Promise.all([sequencer.stop(), outbox.stop()]);
      await services.renderer.close();
      await db.close();
      await server.stop();
    },
  };
}

function servicesOver(db: Db): Promise<Services> {
  return stageServices({
    db,
    now: () => Date.now(),
    random: (count) => new Uint8Array(randomBytes(count)),
    logKey: signerFrom('bench.example', new Uint8Array(32).fill(3)),
    prefix: 'b-',
    password: PASSWORD,
  });
}

async function logIn(port: number, login: string): Promise<Seat> {
  const reply = await fetch(`http://127.0.0.1:${port}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: PASSWORD }),
  });
  if (reply.status !== 200) throw new Error(`${login} could not log in: ${await reply.text()}`);
  const cookie = reply.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const body: unknown = await reply.json();
  const csrf = typeof body === 'object' && body !== null && 'csrf' in body ? String(body.csrf) : '';
  return { cookie, csrf };
}
