import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { throwawayPostgres } from '@lpt/database/testing';
import { expect, test } from 'vitest';
import { runFaults } from './points.ts';

const points = Number(process.env['LPT_FAULT_POINTS'] ?? 20);
const TIME_PER_POINT_MS = 20_000;

test(
  `PGlite: ${points} kills under load lose nothing and leave nothing half done`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lpt-faults-'));
    const summary = await runFaults({
      database: { kind: 'embedded', folder },
      points,
      seed: 1,
      wholeEvery: 5,
    });
    expect(summary.wrong).toEqual([]);
    expect(summary.acknowledged).toBeGreaterThan(points);
    rmSync(folder, { recursive: true });
  },
  points * TIME_PER_POINT_MS,
);

const server = await throwawayPostgres();
if ('notRun' in server) process.stdout.write(`not run: PostgreSQL faults (${server.notRun})\n`);
else
  test(
    `PostgreSQL: ${points} kills of the process or of the server lose nothing and leave nothing half done`,
    async () => {
      const database = { kind: 'postgres', url: server.url } as const;
      const summary = await runFaults({
        database,
        points,
        seed: 2,
        wholeEvery: 5,
        crashServer: server.crash,
      });
      expect(summary.wrong).toEqual([]);
      expect(summary.acknowledged).toBeGreaterThan(points);
      await server.stop();
    },
    points * TIME_PER_POINT_MS,
  );
