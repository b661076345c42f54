import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { saveRegistry } from '../../packages/api/src/index.ts';
import { type DatabaseConfig, migrate, openDatabase } from '../../packages/database/src/index.ts';
import { createIdentity } from '../../packages/identity/src/index.ts';
import { demoAccounts, demoRegistryData } from '../../seeds/src/index.ts';

const PASSWORD = 'Faults-2026-zhifa';
const START_MS = 120_000;

/** The data of one run: where the server keeps its keys, and the database it is given. */
export type Ground = Readonly<{ folder: string; database: DatabaseConfig }>;

/** The real server process. */
export type Service = Readonly<{ address: string; kill(): Promise<void> }>;

/** Bodies, officers and accounts, so that the server has nothing to fill when it starts. */
export async function prepare({ database }: Ground): Promise<void> {
  const db = await openDatabase(database);
  try {
    await migrate(db);
    await saveRegistry(db, demoRegistryData);
    const random = (count: number) => globalThis.crypto.getRandomValues(new Uint8Array(count));
    const identity = createIdentity({ db, now: () => Date.now(), random, cost: { logN: 10, r: 1, p: 1 } });
    for (const { login, name, officer, body, roles } of demoAccounts)
      await identity.createAccount({
        id: `f-${login}`,
        login,
        name,
        officerId: officer,
        bodyId: body,
        roles,
        totpRequired: false,
        password: PASSWORD,
      });
  } finally {
    await db.close();
  }
}

/** Starts the server as `npm start` does, without the pages, and waits until it says where it listens. */
export async function startService({ folder, database }: Ground): Promise<Service> {
  const main = fileURLToPath(new URL('../../apps/server/src/main.ts', import.meta.url));
  const env: Record<string, string | undefined> = {
    ...process.env,
    PORT: '0',
    LPT_DATA: folder,
    LPT_DEMO: '0',
  };
  delete env['DATABASE_URL'];
  if (database.kind === 'postgres') env['DATABASE_URL'] = database.url;
  const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', main], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit');
  const address = await saidAddress(child).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw error;
  });
  return {
    address,
    async kill() {
      child.kill('SIGKILL');
      await exit;
    },
  };
}

function saidAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`the server did not start again (${why}): ${said}`));
    const timer = setTimeout(() => fail('too slow'), START_MS);
    child.once('exit', () => fail('it ended'));
    child.stderr?.on('data', (text) => {
      said += String(text);
    });
    child.stdout?.on('data', (text) => {
      said += String(text);
      const address = /(http:\/\/[\d.]+:\d+)\/desk\//.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

/** A session; it is kept in the database and outlives the server. */
export async function logIn(address: string, login: string): Promise<Readonly<Record<string, string>>> {
  const reply = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: PASSWORD }),
  });
  if (reply.status !== 200) throw new Error(`${login} could not log in: ${await reply.text()}`);
  const { csrf }: { csrf: string } = JSON.parse(await reply.text());
  return { cookie: reply.headers.getSetCookie()[0]?.split(';')[0] ?? '', 'x-csrf-token': csrf };
}
