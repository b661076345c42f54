import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { FolderInUse } from '../errors.ts';
import { makeFolder } from './make-folder.ts';

/** Who holds a folder. `nonce` tells two holds of one process apart; `boot` a restart of the machine. */
type Holder = Readonly<{ pid: number; started: string; boot: string; host: string; nonce: string }>;

const LOCK = 'lock';
const UNREADABLE: Holder = { pid: 0, started: '', boot: '', host: '', nonce: 'unreadable' };

/**
 * Takes the folder for this process, or throws `FolderInUse`. Two processes on one embedded database lose
 * commits without an error, so nothing is decided by time: a lock falls only when its process is gone.
 */
export function lockFolder(folder: string, nonce: string): { release(): void } {
  makeFolder(folder);
  const path = join(folder, LOCK);
  const mine: Holder = {
    pid: process.pid,
    started: startedOf(process.pid),
    boot: bootId(),
    host: hostname(),
    nonce,
  };

  while (!createExclusive(path, mine)) {
    const holder = readHolder(path);
    if (!holder) continue;
    if (isAlive(holder)) throw inUse(folder, holder);
    if (takeOver(folder, holder, mine)) break;
  }
  return {
    release() {
      if (readHolder(path)?.nonce === nonce) unlinkSync(path);
    },
  };
}

/**
 * Of all processes that see the same dead lock exactly one may replace it: the one that creates the claim file
 * with the next number after the dead claims, and still finds the dead lock afterwards.
 */
function takeOver(folder: string, dead: Holder, mine: Holder): boolean {
  const path = join(folder, LOCK);
  const prefix = `${LOCK}-claim-${dead.nonce}-`;
  for (let number = 1; ; number += 1) {
    const claim = join(folder, `${prefix}${number}`);
    if (!createExclusive(claim, mine)) {
      const claimant = readHolder(claim);
      if (claimant && isAlive(claimant)) throw inUse(folder, claimant);
      if (claimant) continue;
      return false;
    }
    if (readHolder(path)?.nonce !== dead.nonce) {
      unlinkSync(claim);
      return false;
    }
    const fresh = join(folder, `${LOCK}-new-${mine.nonce}`);
    writeFileSync(fresh, JSON.stringify(mine));
    renameSync(fresh, path);
    for (const name of readdirSync(folder)) if (name.startsWith(prefix)) unlinkSync(join(folder, name));
    return true;
  }
}

function createExclusive(path: string, holder: Holder): boolean {
  try {
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Undefined when there is no lock now. A half-written one belongs to a process killed while writing. */
function readHolder(path: string): Holder | undefined {
  try {
    const holder: Holder = JSON.parse(readFileSync(path, 'utf8'));
    return typeof holder.pid === 'number' ? holder : UNREADABLE;
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? undefined : UNREADABLE;
  }
}

/** On another machine nobody can tell, so the lock stands. A number reused by another process is not the holder. */
function isAlive(holder: Holder): boolean {
  if (holder === UNREADABLE) return false;
  if (holder.host !== hostname()) return true;
  if (holder.boot !== bootId()) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  return startedOf(holder.pid) === holder.started;
}

/** When the process started, in the system's own words; empty where the system does not say. */
function startedOf(pid: number): string {
  if (process.platform === 'win32') return '';
  if (process.platform !== 'linux') return psStarted(pid);
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces; field 22 of the line is the 20th after it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return 'gone';
  }
}

function psStarted(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return 'gone';
  }
}

function bootId(): string {
  if (process.platform !== 'linux') return '';
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

function inUse(folder: string, { pid, host }: Holder): FolderInUse {
  const where = host === hostname() ? '' : `（主机 ${host}）`;
  return new FolderInUse(
    `数据文件夹 ${folder} 正被进程 ${pid}${where} 使用，请先停止它。The data folder is in use by process ${pid} on ${host}; stop it first.`,
    pid,
  );
}

function codeOf(error: unknown): unknown {
  return error instanceof Error ? Reflect.get(error, 'code') : undefined;
}
