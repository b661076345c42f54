import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Db, Params, Tx } from '../db.ts';
import { asFailure, FolderBroken } from '../errors.ts';
import { ensureRoles } from '../roles.ts';
import { openingSteps, type Scope, type Step } from '../scope.ts';
import { lockFolder } from './folder-lock.ts';
import { startThread, type Thread } from './thread.ts';

const NO_LOCK = { release: () => undefined };

/**
 * PostgreSQL in this process: tests, demonstrations, one laptop. The folder holds `lock` and `data`.
 * No fsync: safe against a killed process, not against power loss.
 */
export async function openEmbedded(folder: string): Promise<Db> {
  const inMemory = folder === 'memory';
  const lock = inMemory ? NO_LOCK : lockFolder(resolve(folder), randomUUID());
  try {
    const thread = await startThread({ folder: inMemory ? null : join(resolve(folder), 'data') });
    await ensureRoles(async (text) => (await thread.ask([{ text }], false))[0] ?? []);
    await thread.ask([{ text: 'set role lpt_app' }], false);
    return overThread(thread, () => lock.release());
  } catch (error) {
    lock.release();
    const why = error instanceof Error ? error.message : String(error);
    throw new FolderBroken(`数据文件夹 ${folder} 打不开：${why}。The data folder cannot be opened: ${why}.`, {
      cause: error,
    });
  }
}

function overThread(thread: Thread, unlock: () => void): Db {
  const session = createTurns();

  const single = (step: Step, scope?: Scope) =>
    session.inTurn(async () => {
      if (!scope) return (await ask(thread, [step], false))[0] ?? [];
      const answers = await ask(thread, [...openingSteps(scope), step, { text: 'commit' }], true);
      return answers.at(-2) ?? [];
    });

  return {
    kind: 'embedded',
    query: <T>(text: string, params: Params = [], scope?: Scope) =>
      rowsOf<T>(single({ text, params }, scope)),
    named: <T>(_name: string, text: string, params: Params = [], scope?: Scope) =>
      rowsOf<T>(single({ text, params }, scope)),
    transaction: (scope, work) => session.inTurn(() => inTransaction(thread, scope, work)),
    tidy: () => session.inTurn(() => vacuum(thread)),
    close: async () => {
      await thread.close();
      unlock();
    },
  };
}

/** One session, so callers take turns; a call from inside a transaction would wait for itself and is refused. */
function createTurns(): { inTurn<T>(work: () => Promise<T>): Promise<T> } {
  const inside = new AsyncLocalStorage<true>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    inTurn(work) {
      if (inside.getStore()) throw new Error('inside a transaction use its own tx');
      const mine = last.then(() => inside.run(true, work));
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}

async function inTransaction<T>(thread: Thread, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  let broken = false;
  const step = async (asked: Step & { script?: true }) => {
    try {
      return (await ask(thread, [asked], false))[0] ?? [];
    } catch (error) {
      broken = true;
      throw error;
    }
  };
  const tx: Tx = {
    query: <R>(text: string, params: Params = []) => rowsOf<R>(step({ text, params })),
    script: async (text) => {
      await step({ text, script: true });
    },
  };
  await ask(thread, openingSteps(scope), true);
  try {
    const result = await work(tx);
    // PostgreSQL would answer the commit of a failed transaction with a silent rollback.
    if (broken) throw new Error('a statement of this transaction failed');
    await ask(thread, [{ text: 'commit' }], true);
    return result;
  } catch (error) {
    await ask(thread, [{ text: 'rollback' }], false).catch(() => undefined);
    throw error;
  }
}

/** Not inside a transaction, and only the owner may; the session goes back to the application's role whatever happens. */
async function vacuum(thread: Thread): Promise<void> {
  await ask(thread, [{ text: 'set role none' }], false);
  try {
    await ask(thread, [{ text: 'vacuum (analyze)' }], false);
  } finally {
    await ask(thread, [{ text: 'set role lpt_app' }], false);
  }
}

async function ask(thread: Thread, steps: Parameters<Thread['ask']>[0], rollback: boolean) {
  try {
    return await thread.ask(steps, rollback);
  } catch (error) {
    throw asFailure(error);
  }
}

/** The caller names the row's type; the statement's column list is beside it. */
async function rowsOf<T>(rows: Promise<readonly unknown[]>): Promise<readonly T[]> {
  return (await rows) as readonly T[];
}
