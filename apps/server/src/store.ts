import {
  DatabaseUnavailable,
  type Db,
  FolderBroken,
  FolderInUse,
  MigrationRefused,
  migrate,
  openDatabase,
} from '@lpt/database';
import { CannotStart, type Settings } from './settings.ts';

/** What the file system says of a path that is no folder of ours. */
const FOLDER_TROUBLE = new Set(['EEXIST', 'ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EIO']);

/** Opens the database and brings it up to date. What stands in the way is said in one sentence. */
export async function openStore({ store, folder }: Settings): Promise<Db> {
  try {
    const db = await openDatabase(store);
    await migrate(db);
    return db;
  } catch (error) {
    if (isClear(error)) throw new CannotStart(error.message, { cause: error });
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
    if (!FOLDER_TROUBLE.has(String(code))) throw error;
    throw new CannotStart(
      `数据文件夹 ${folder} 不能使用（${code}），请检查路径和权限，或者用 LPT_DATA 另指定一个。The data folder cannot be used (${code}): check its path and rights, or set LPT_DATA.`,
      { cause: error },
    );
  }
}

function isClear(error: unknown): error is Error {
  return (
    error instanceof DatabaseUnavailable ||
    error instanceof FolderInUse ||
    error instanceof FolderBroken ||
    error instanceof MigrationRefused
  );
}

/** Nobody has an account yet. */
export async function isEmpty(db: Db): Promise<boolean> {
  const rows = await db.query('select 1 from account limit 1');
  return rows.length === 0;
}

/** 演示账号的编号都以此开头，由此认出演示库。 */
export const DEMO_ACCOUNT = 'demo-';

/** Whether the store was filled with the demonstration province. */
export async function isDemonstration(db: Db): Promise<boolean> {
  const rows = await db.query('select 1 from account where starts_with(id, $1) limit 1', [DEMO_ACCOUNT]);
  return rows.length > 0;
}
