/**
 * Kills processes under load and looks what is left:
 *   npm run faults [-- --points 200] [--seed 1] [--only casebook|server] [--on embedded|postgres]
 * The casebook alone, and the real server over HTTP, each on the embedded store and on PostgreSQL. Exit code 1 when
 * an acknowledged act is missing, doubled or half done.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runFaults } from '../packages/casebook/src/faults/points.ts';
import type { DatabaseConfig } from '../packages/database/src/index.ts';
import { throwawayPostgres } from '../packages/database/src/testing/index.ts';
import { endOnSignals } from './ends-on-signal.ts';
import { seeded } from './faults/seeded.ts';
import { type ServerFaults, serverFaults } from './faults/through-http.ts';

const { values } = parseArgs({
  options: {
    points: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    on: { type: 'string' },
  },
});
const points = Number(values.points);
const seed = Number(values.seed);

function report(name: string, { acknowledged, resent, wrong }: ServerFaults): void {
  const verdict =
    wrong.length === 0 ? 'nothing lost, nothing doubled, nothing half done' : `${wrong.length} WRONG`;
  process.stdout.write(
    `${name}: ${points} kills, ${acknowledged} acknowledged, ${resent} sent again: ${verdict}\n`,
  );
  for (const line of wrong.slice(0, 20)) process.stdout.write(`  ${line}\n`);
  if (wrong.length > 0) process.exitCode = 1;
}

type Database = Readonly<{ config: DatabaseConfig; crash?: (() => Promise<void>) | undefined }>;

async function ofCasebook(name: string, { config, crash }: Database): Promise<void> {
  if (values.only === 'server') return;
  const say = (text: string) => process.stderr.write(`casebook, ${name}: ${text}\n`);
  const settings = { database: config, points, seed, wholeEvery: 10, crashServer: crash, say };
  report(`casebook, ${name}`, await runFaults(settings));
}

async function ofServer(name: string, folder: string, { config, crash }: Database): Promise<void> {
  if (values.only === 'casebook') return;
  const say = (text: string) => process.stderr.write(`server, ${name}: ${text}\n`);
  const ground = { folder, database: config };
  const random = seeded(seed);
  report(`server, ${name}`, await serverFaults({ ground, points, random, crashDatabase: crash, say }));
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'lpt-faults-'));
}

endOnSignals();
const folders = [newFolder(), newFolder(), newFolder()] as const;

/** Two databases: the casebook's toy cases are none the server could read. */
async function onPostgres(): Promise<void> {
  const [toys, cases] = [await throwawayPostgres(), await throwawayPostgres()];
  if ('notRun' in toys || 'notRun' in cases) {
    process.stdout.write('not run: PostgreSQL is not there\n');
    return;
  }
  await ofCasebook('PostgreSQL', { config: { kind: 'postgres', url: toys.url }, crash: toys.crash });
  await ofServer('PostgreSQL', folders[2], {
    config: { kind: 'postgres', url: cases.url },
    crash: cases.crash,
  });
  await toys.stop();
  await cases.stop();
}

try {
  if (values.on !== 'postgres') {
    await ofCasebook('PGlite', { config: { kind: 'embedded', folder: folders[0] } });
    await ofServer('PGlite', folders[1], { config: { kind: 'embedded', folder: folders[1] } });
  }
  if (values.on !== 'embedded') await onPostgres();
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
