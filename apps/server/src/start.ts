import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import {
  buildApi,
  caseCore,
  casesAreCurrent,
  createLoginLimits,
  createMetrics,
  createOutbox,
  createSweeper,
  createTidier,
  loadRegistry,
  momentOf,
  rebuildCases,
  type Services,
} from '@lpt/api';
import { caseCount, createCasebook } from '@lpt/casebook';
import type { Db } from '@lpt/database';
import { stateCouncilCalendar } from '@lpt/domain';
import { createIdentity } from '@lpt/identity';
import { signerFrom } from '@lpt/log';
import { portalPlugin } from '@lpt/portal';
import { createRenderer } from '@lpt/render';
import type { FastifyInstance } from 'fastify';
import { banner } from './banner.ts';
import { keptSecret } from './keys.ts';
import { showWebApp } from './pages.ts';
import { portalServices } from './portal.ts';
import { seedAccounts, seedCases, seedRegistry } from './seeding.ts';
import { CannotStart, type Settings } from './settings.ts';
import { isDemonstration, isEmpty, openStore } from './store.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;

/** The running program. */
export type Running = Readonly<{
  address: string;
  app: FastifyInstance;
  services: Services;
  stop(): Promise<void>;
}>;

/** Puts everything together and listens. `say` gets lines for the person who started it. */
export async function start(settings: Settings, say: (text: string) => void): Promise<Running> {
  await portIsFree(settings);
  say('打开数据库 · opening the database');
  const db = await openStore(settings);
  try {
    return await startOver(db, settings, say);
  } catch (error) {
    await db.close();
    throw error;
  }
}

async function startOver(db: Db, settings: Settings, say: (text: string) => void): Promise<Running> {
  const { folder, logName, publicUrl } = settings;
  const logKey = signerFrom(logName, keptSecret(folder, 'log.key'));
  const portalSecret = keptSecret(folder, 'portal.key');
  const empty = await isEmpty(db);
  if (empty && settings.demo) await seedRegistry(db);

  const now = () => Date.now();
  const random = (count: number) => new Uint8Array(randomBytes(count));
  const report: { log(error: unknown): void } = { log: () => undefined };
  const outbox = createOutbox({ db, now, report: (error) => report.log(error) });
  const services: Services = {
    db,
    casebook: createCasebook({ db, core: caseCore, logKey }),
    identity: createIdentity({ db, now, random }),
    renderer: createRenderer(),
    registry: await loadRegistry(db),
    calendar: stateCouncilCalendar,
    now,
    random,
    publicUrl,
    logName,
    metrics: createMetrics(),
    loginLimits: createLoginLimits(),
    committed: () => outbox.nudge(),
  };
  await bringCasesUp(services, say);
  if (empty) await fill(services, settings, say);
  const demonstration = await isDemonstration(db);

  const app = buildApi(services, { logger: { level: settings.logLevel }, trustProxy: settings.trustProxy });
  report.log = (error) =>
    app.log.error({ error: error instanceof Error ? error.name : typeof error }, 'background');
  const missing = pagesOf(app, services);
  await app.register(portalPlugin, portalServices(services, portalSecret, demonstration));
  const address = await listen(app, settings);
  const jobs = startJobs(services, outbox, (error) => report.log(error));
  say(banner(settings, address, { demonstration, missing }));
  const stop = async () => {
    await app.close();
    await jobs.stop();
    await services.renderer.close();
    await db.close();
  };
  return { address, app, services, stop };
}

/** 多于这些案件的，由人决定何时重算。 */
const MOST_AT_START = 2000;

/** Cases computed by another version of the law are recomputed from their events: here when they are few. */
async function bringCasesUp(services: Services, say: (text: string) => void): Promise<void> {
  if (await casesAreCurrent(services.db)) return;
  const cases = await caseCount(services.db);
  if (cases > MOST_AT_START)
    throw new CannotStart(
      `库里 ${cases} 案由较早的程序算出，请先运行 npx lpt rebuild，再启动。${cases} cases were computed by another version: run npx lpt rebuild, then start.`,
    );
  say(`程序换了版本，重算 ${cases} 案 · recomputing ${cases} cases`);
  const { changed } = await rebuildCases(services);
  say(`  ${changed} 案的现状与以前不同 · ${changed} cases differ`);
}

async function fill(services: Services, settings: Settings, say: (text: string) => void): Promise<void> {
  const { demo, folder, demoPassword, adminPassword } = settings;
  if (demo) {
    say('装载演示数据 · filling the demonstration province');
    let said = 0;
    const { cases, acts } = await seedCases(services, folder, momentOf(services).on, (done, total) => {
      const percent = Math.floor((done * 10) / total) * 10;
      if (percent <= said) return;
      said = percent;
      say(`  ${percent}%（${done}/${total}）`);
    });
    await seedAccounts(services, demoPassword);
    await services.db.tidy();
    say(`  ${cases} 案，${acts} 次办理 · ${cases} cases, ${acts} acts`);
    return;
  }
  if (adminPassword === undefined)
    throw new CannotStart(
      '库里还没有账号：请用 LPT_ADMIN_PASSWORD 给出管理员（admin）的口令再启动。There is no account yet: set LPT_ADMIN_PASSWORD for the first administrator (admin).',
    );
  await services.identity.createAccount({
    id: 'a-admin',
    login: 'admin',
    name: '系统管理员',
    officerId: null,
    bodyId: null,
    roles: ['administrator'],
    totpRequired: true,
    password: adminPassword,
  });
}

/** Shows the web apps; answers with those that are not built. */
function pagesOf(app: FastifyInstance, { random }: Services): readonly string[] {
  const nonce = () => Buffer.from(random(16)).toString('base64url');
  const apps = [
    { name: 'apps/desk', base: '/desk/' },
    { name: 'apps/supervise', base: '/supervise/' },
  ] as const;
  return apps
    .filter(({ name, base }) => {
      const folder = fileURLToPath(new URL(`../../../${name}/dist-web`, import.meta.url));
      return !showWebApp(app, { folder, base }, nonce);
    })
    .map(({ name }) => name);
}

function startJobs(
  services: Services,
  outbox: ReturnType<typeof createOutbox>,
  report: (error: unknown) => void,
) {
  const cities = [...new Set(services.registry.bodies.map(({ city }) => city))];
  const sequencer = services.casebook.sequencer(cities);
  const sweeper = createSweeper(services, report);
  const tidier = createTidier(services, report);
  sequencer.start(SECOND, report);
  outbox.start(5 * SECOND);
  sweeper.start(HOUR);
  tidier.start(HOUR);
  return {
    async stop() {
      await Promise.all([sequencer.stop(), outbox.stop(), sweeper.stop(), tidier.stop()]);
    },
  };
}

async function listen(app: FastifyInstance, { port, host }: Settings): Promise<string> {
  try {
    await app.listen({ port, host });
  } catch (error) {
    throw portTaken(error, port) ?? error;
  }
  const [bound] = app.addresses();
  if (typeof bound === 'string' || !bound) throw new Error('the server does not listen on a port');
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${bound.port}`;
}

/** Known before the long work of a first start begins. */
async function portIsFree({ port, host }: Settings): Promise<void> {
  if (port === 0) return;
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(portTaken(error, port) ?? error));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function portTaken(error: unknown, port: number): CannotStart | undefined {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  if (code === 'EADDRINUSE')
    return new CannotStart(
      `端口 ${port} 已被占用，请用 PORT 另指定一个。Port ${port} is in use: choose another with PORT.`,
      { cause: error },
    );
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL')
    return new CannotStart(`不能监听端口 ${port}（${code}）。Cannot listen on port ${port} (${code}).`, {
      cause: error,
    });
  return undefined;
}
