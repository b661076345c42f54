import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '@lpt/database';
import { CannotStart } from './settings.ts';

const BYTES = 32;

/**
 * A secret of 32 bytes that stays: made at the first start, read ever after. A file of another size is no key of
 * ours, and is left alone.
 */
export function keptSecret(folder: string, name: string): Uint8Array {
  const keys = join(folder, 'keys');
  const path = join(keys, name);
  try {
    makeFolder(keys, 0o700);
    if (!existsSync(path)) writeWhole(path, randomBytes(BYTES));
  } catch (error) {
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
    throw new CannotStart(
      `密钥写不进 ${keys}（${code}），请检查路径和权限，或者用 LPT_DATA 另指定文件夹。Keys cannot be written to ${keys} (${code}): check its path and rights, or set LPT_DATA.`,
      { cause: error },
    );
  }
  const secret = readFileSync(path);
  if (secret.length === BYTES) return secret;
  throw new CannotStart(
    `密钥文件 ${path} 已损坏，请从备份恢复。The key file ${path} is damaged: restore it from a backup.`,
  );
}

/** On disk as a whole or not at all, even when the process is killed meanwhile. */
function writeWhole(path: string, bytes: Uint8Array): void {
  const partial = `${path}.${process.pid}.partial`;
  const file = openSync(partial, 'wx', 0o600);
  try {
    writeSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(partial, path);
}
