import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';

/** A PostgreSQL database that lives for one test file. `crash` stops the server as a power cut of its process would. */
export type Throwaway = Readonly<{
  url: string;
  stop(): Promise<void>;
  /** Only for our own cluster: kills it at once and starts it again on the same data. */
  crash?: () => Promise<void>;
}>;

type User = Readonly<{ uid: number; gid: number }>;
type Cluster = Readonly<{ bin: string; folder: string; port: number; user: User | undefined }>;

/**
 * A database on `DATABASE_URL` (created as `lpt_test_…`, dropped at the end), else a cluster of its own from the
 * installed binaries, else the reason why there is none; under CI a missing PostgreSQL is an error.
 */
export async function throwawayPostgres(): Promise<Throwaway | { notRun: string }> {
  const { DATABASE_URL, CI } = process.env;
  if (DATABASE_URL) return onServer(DATABASE_URL);
  const bin = findBinaries();
  if (bin) return ownCluster(bin);
  const notRun = 'no PostgreSQL: set DATABASE_URL or install the server binaries';
  if (CI) throw new Error(notRun);
  return { notRun };
}

function findBinaries(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

async function ownCluster(bin: string): Promise<Throwaway> {
  const user = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), 'lpt-postgres-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const initdb = spawnSync(
    join(bin, 'initdb'),
    ['-D', join(folder, 'data'), '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { encoding: 'utf8', cwd: folder, ...user },
  );
  if (initdb.status !== 0) throw new Error(`initdb: ${initdb.stderr || String(initdb.error)}`);

  const cluster: Cluster = { bin, folder, port: await freePort(), user };
  let server = await startServer(cluster);
  const killNow = () => {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', killNow);

  return {
    url: urlOf(cluster),
    crash: async () => {
      await ended(server, 'SIGQUIT');
      server = await startServer(cluster);
    },
    stop: async () => {
      process.off('exit', killNow);
      await ended(server, 'SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function urlOf({ port }: Cluster): string {
  return `postgres://postgres@127.0.0.1:${port}/postgres`;
}

async function startServer(cluster: Cluster): Promise<ChildProcess> {
  const { bin, folder, port, user } = cluster;
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: folder,
    max_connections: 60,
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(join(bin, 'postgres'), ['-D', join(folder, 'data'), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: folder,
    ...user,
  });
  const log: string[] = [];
  child.stderr.on('data', (text) => log.push(String(text)));
  await accepting(urlOf(cluster), child, log);
  return child;
}

async function accepting(url: string, child: ChildProcess, log: readonly string[]): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`postgres ended: ${log.join('')}`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

/** PostgreSQL refuses to run as root: then the server gets the user `postgres` or `nobody`. */
function unprivileged(): User | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (!found) throw new Error('no unprivileged user to run PostgreSQL');
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

async function onServer(url: string): Promise<Throwaway> {
  const name = `lpt_test_${process.pid}_${process.hrtime.bigint()}`;
  const ask = async (text: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(text).finally(() => client.end());
  };
  await ask(`create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return { url: own.href, stop: () => ask(`drop database ${name} with (force)`) };
}
