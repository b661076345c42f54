import type { Db } from '../db.ts';
import { migrate } from '../migrate.ts';
import { openDatabase } from '../open.ts';
import { ownerScope } from '../scope.ts';
import { throwawayPostgres } from './throwaway.ts';

/** A migrated database for one test file; `close` also removes the server it ran on. */
export type TestDatabase = Readonly<{
  name: 'PGlite' | 'PostgreSQL';
  db: Db;
  url?: string;
  close(): Promise<void>;
}>;

/** Both databases, migrated and empty. Where there is no PostgreSQL this says so and gives only PGlite. */
export async function testDatabases(): Promise<readonly TestDatabase[]> {
  const embedded = await openDatabase({ kind: 'embedded', folder: 'memory' });
  await migrate(embedded);
  const databases: TestDatabase[] = [{ name: 'PGlite', db: embedded, close: () => embedded.close() }];

  const server = await throwawayPostgres();
  if ('notRun' in server) {
    process.stdout.write(`not run: PostgreSQL suite (${server.notRun})\n`);
    return databases;
  }
  const db = await openDatabase({ kind: 'postgres', url: server.url });
  await migrate(db);
  const close = async () => {
    await db.close();
    await server.stop();
  };
  return [...databases, { name: 'PostgreSQL', db, url: server.url, close }];
}

/** Empties every table but the ledger of migrations, between tests. */
export async function emptyTables(db: Db): Promise<void> {
  await db.transaction(ownerScope, async (tx) => {
    const tables = await tx.query<{ name: string }>(
      `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename <> 'migration'`,
    );
    await tx.script(`truncate ${tables.map(({ name }) => name).join(', ')}`);
  });
}
