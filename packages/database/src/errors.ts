/** The server cannot be reached, or the connection broke. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}

/** Another living process holds the folder of the embedded database. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
  readonly pid: number;

  constructor(message: string, pid: number) {
    super(message);
    this.pid = pid;
  }
}

/** The folder is there but no database can be opened from it. */
export class FolderBroken extends Error {
  override readonly name = 'FolderBroken';
}

/** A migration that was applied has since been edited, or the database is newer than this program. */
export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused';
}

/** A backup file that must not be restored, or a target that is not empty. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
}

/** PostgreSQL refused a statement. Decide by `code` (SQLSTATE), never by the words: they carry shard names. */
export class SqlFailure extends Error {
  override readonly name = 'SqlFailure';
  readonly code: string;
  readonly detail: string;

  constructor(message: string, code: string, detail: string) {
    super(message);
    this.code = code;
    this.detail = detail;
  }
}

const LOST = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '28P01',
  '28000',
  '3D000',
]);

/** A driver's error as one of ours. */
export function asFailure(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  if (error instanceof SqlFailure || error instanceof DatabaseUnavailable) return error;
  const code = textOf(error, 'code');
  const lost =
    LOST.has(code) || code.startsWith('08') || /Connection terminated|timeout exceeded/.test(error.message);
  if (lost) {
    const why = error.message || code;
    return new DatabaseUnavailable(`数据库连接不上：${why}。The database cannot be reached: ${why}.`);
  }
  return code.length === 5 ? new SqlFailure(error.message, code, textOf(error, 'detail')) : error;
}

function textOf(error: Error, field: string): string {
  const value: unknown = Reflect.get(error, field);
  return typeof value === 'string' ? value : '';
}
