import { migrate, openDatabase } from '@lpt/database';
import { emptyTables, type TestDatabase, testDatabases } from '@lpt/database/testing';
import { afterAll, beforeAll, describe } from 'vitest';
import { createWorld, type World } from './world.ts';

/** A world that is there while the tests of a group run. */
export type Stage = { world: World };

async function embedded(): Promise<readonly TestDatabase[]> {
  const db = await openDatabase({ kind: 'embedded', folder: 'memory' });
  await migrate(db);
  return [{ name: 'PGlite', db, close: () => db.close() }];
}

function group(databases: readonly TestDatabase[], title: string, tests: (stage: Stage) => void): void {
  describe.each(databases)(`${title}（$name）`, ({ db, close }) => {
    // Filled before the first test; a test that runs earlier has nothing to stand on.
    const stage = {} as Stage;
    beforeAll(async () => {
      await emptyTables(db);
      stage.world = await createWorld(db);
    });
    afterAll(async () => {
      await stage.world.close();
      await close();
    });
    tests(stage);
  });
}

/** Tests on both databases. */
export async function onBoth(title: string, tests: (stage: Stage) => void): Promise<void> {
  group(await testDatabases(), title, tests);
}

/** Tests for which one database says enough. */
export async function onOne(title: string, tests: (stage: Stage) => void): Promise<void> {
  group(await embedded(), title, tests);
}
