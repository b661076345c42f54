import { randomBytes } from 'node:crypto';
import {
  buildApi,
  caseCore,
  createLoginLimits,
  createMetrics,
  createOutbox,
  loadRegistry,
  type Services,
  saveRegistry,
} from '../../packages/api/src/index.ts';
import { createCasebook } from '../../packages/casebook/src/index.ts';
import { type Db, migrate, openDatabase } from '../../packages/database/src/index.ts';
import { throwawayPostgres } from '../../packages/database/src/testing/index.ts';
import { stateCouncilCalendar } from '../../packages/domain/src/index.ts';
import { createIdentity } from '../../packages/identity/src/index.ts';
import { signerFrom } from '../../packages/log/src/index.ts';
import { createRenderer } from '../../packages/render/src/index.ts';
import { demoAccounts, demoRegistryData } from '../../seeds/src/index.ts';

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

async function servicesOver(db: Db): Promise<Services> {
  const now = () => Date.now();
  const random = (count: number) => new Uint8Array(randomBytes(count));
  await saveRegistry(db, demoRegistryData);
  // Hashes cheap on purpose: logins are not what is measured.
  const identity = createIdentity({ db, now, random, cost: { logN: 10, r: 1, p: 1 } });
  for (const { login, name, officer, body, roles } of demoAccounts)
    await identity.createAccount({
      id: `b-${login}`,
      login,
      name,
      officerId: officer,
      bodyId: body,
      roles,
      totpRequired: false,
      password: PASSWORD,
    });
  const logKey = signerFrom('bench.example', new Uint8Array(32).fill(3));
  return {
    db,
    casebook: createCasebook({ db, core: caseCore, logKey }),
    identity,
    renderer: createRenderer({ workers: 1 }),
    registry: await loadRegistry(db),
    calendar: stateCouncilCalendar,
    now,
    random,
    publicUrl: 'http://127.0.0.1:8080',
    logName: logKey.name,
    metrics: createMetrics(),
    loginLimits: createLoginLimits(),
    committed: () => undefined,
  };
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
