export { backup } from './backup/backup.ts';
export { restore } from './backup/restore.ts';
export type { DatabaseConfig, Db, Params, Row, Tx } from './db.ts';
export { makeFolder } from './embedded/make-folder.ts';
export {
  BackupRefused,
  DatabaseUnavailable,
  FolderBroken,
  FolderInUse,
  MigrationRefused,
  SqlFailure,
} from './errors.ts';
export { type Migration, migrate, readMigrations } from './migrate.ts';
export { openDatabase } from './open.ts';
export { cityScope, ownerScope, type Role, type Scope } from './scope.ts';
export { searchText, type TokenQuery, tokenQuery } from './search-tokens.ts';
