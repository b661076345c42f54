import { resolve } from 'node:path';
import { type Db, openDatabase } from '@lpt/database';

type Environment = Readonly<Record<string, string | undefined>>;

/** The folder of keys and, without a server, of the database: `LPT_DATA`, else `.data`. */
export function dataFolder(env: Environment): string {
  return resolve(env['LPT_DATA'] ?? '.data');
}

/** Opens the same database that the server uses, and closes it after the work. For a folder the server must be stopped. */
export async function withStore<T>(work: (db: Db) => Promise<T>, env: Environment = process.env): Promise<T> {
  const url = env['DATABASE_URL'] ?? '';
  const db = await openDatabase(
    url === '' ? { kind: 'embedded', folder: dataFolder(env) } : { kind: 'postgres', url },
  );
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}
