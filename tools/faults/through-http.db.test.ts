import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { throwawayPostgres } from '../../packages/database/src/testing/index.ts';
import { seeded } from './seeded.ts';
import { serverFaults } from './through-http.ts';

const POINTS = 3;
const TIME_PER_POINT_MS = 60_000;
const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lpt-faults-'));
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

test(
  `PGlite: the server is killed ${POINTS} times under load and loses no acknowledged act`,
  async () => {
    const folder = newFolder();
    const ground = { folder, database: { kind: 'embedded', folder } } as const;
    const summary = await serverFaults({ ground, points: POINTS, random: seeded(1) });
    expect(summary.wrong).toEqual([]);
    expect(summary.acknowledged).toBeGreaterThan(POINTS);
  },
  POINTS * TIME_PER_POINT_MS,
);

const server = await throwawayPostgres();
if ('notRun' in server) process.stdout.write(`not run: PostgreSQL server faults (${server.notRun})\n`);
else
  test(
    `PostgreSQL: the server, or it and its database, are killed ${POINTS} times and lose no acknowledged act`,
    async () => {
      const ground = { folder: newFolder(), database: { kind: 'postgres', url: server.url } } as const;
      const summary = await serverFaults({
        ground,
        points: POINTS,
        random: seeded(2),
        crashDatabase: server.crash,
      });
      expect(summary.wrong).toEqual([]);
      expect(summary.acknowledged).toBeGreaterThan(POINTS);
      await server.stop();
    },
    POINTS * TIME_PER_POINT_MS,
  );
