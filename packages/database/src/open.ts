import type { DatabaseConfig, Db } from './db.ts';
import { openEmbedded } from './embedded/embedded.ts';
import { openPostgres } from './postgres.ts';

/**
 * Opens the database. Throws `DatabaseUnavailable`, `FolderInUse` or `FolderBroken`, each one clear sentence.
 * The schema is not touched: call `migrate` next.
 */
export function openDatabase(config: DatabaseConfig): Promise<Db> {
  return config.kind === 'embedded' ? openEmbedded(config.folder) : openPostgres(config.url, config.poolSize);
}
