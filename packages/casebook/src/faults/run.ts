import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { throwawayPostgres } from '@lpt/database/testing';
import { type FaultSummary, runFaults } from './points.ts';

/** Kills the casebook under load and looks what is left: `run.ts --points 200 --seed 7`. */
const { values } = parseArgs({
  options: { points: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' } },
});
const points = Number(values.points);
const seed = Number(values.seed);

function report(name: string, { acknowledged, resent, wrong }: FaultSummary): void {
  const verdict = wrong.length === 0 ? 'nothing lost, nothing half done' : `${wrong.length} WRONG`;
  process.stdout.write(
    `${name}: ${points} kills, ${acknowledged} acknowledged, ${resent} sent again: ${verdict}\n`,
  );
  for (const line of wrong.slice(0, 20)) process.stdout.write(`  ${line}\n`);
  if (wrong.length > 0) process.exitCode = 1;
}

const folder = mkdtempSync(join(tmpdir(), 'lpt-faults-'));
report('PGlite', await runFaults({ database: { kind: 'embedded', folder }, points, seed }));
rmSync(folder, { recursive: true });

const server = await throwawayPostgres();
if ('notRun' in server) process.stdout.write(`not run: PostgreSQL (${server.notRun})\n`);
else {
  const database = { kind: 'postgres', url: server.url } as const;
  report('PostgreSQL', await runFaults({ database, points, seed, crashServer: server.crash }));
  await server.stop();
}
