import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { DatabaseUnavailable, SqlFailure } from '../errors.ts';
import type { Greeting, Reply, Request, Settings } from './protocol.ts';

/** The thread that holds the embedded database, so that a long query never stops the server. */
export type Thread = Readonly<{
  ask(steps: Request['steps'], rollback: boolean): Promise<readonly (readonly unknown[])[]>;
  close(): Promise<void>;
}>;

type Waiting = Readonly<{ resolve(rows: readonly (readonly unknown[])[]): void; reject(error: Error): void }>;

/** Starts the thread; rejects with the database's own words when it cannot open. */
export async function startThread(settings: Settings): Promise<Thread> {
  const worker = spawnWorker(settings);
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let ended: Error | undefined;

  const fail = (error: Error) => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  await greeted(worker);
  worker.on('message', (reply: Reply) => settle(waiting, reply));
  worker.on('error', (error) =>
    fail(new DatabaseUnavailable(`内嵌数据库已停止：${String(error)}。The embedded database stopped.`)),
  );
  const gone = new Promise<void>((resolve) => {
    worker.on('exit', () => {
      fail(new DatabaseUnavailable('内嵌数据库已关闭。The embedded database is closed.'));
      resolve();
    });
  });

  return {
    ask: (steps, rollback) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended);
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ id: last, steps, rollback } satisfies Request);
      }),
    close: () => {
      if (!ended) worker.postMessage('close');
      return gone;
    },
  };
}

/** Node 20 reads no TypeScript, and a thread does not inherit tsx from the main one: run from source, it starts it. */
const FROM_SOURCE = `const { workerData } = require('node:worker_threads');
import(workerData.tsx).then(({ tsImport }) => tsImport(workerData.file, workerData.file));`;

function spawnWorker(settings: Settings): Worker {
  const built = new URL('./worker.js', import.meta.url);
  if (existsSync(fileURLToPath(built))) return new Worker(built, { workerData: settings, execArgv: [] });
  const file = new URL('./worker.ts', import.meta.url).href;
  const tsxPackage = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'));
  const tsx = new URL('./dist/esm/api/index.mjs', tsxPackage).href;
  return new Worker(FROM_SOURCE, { eval: true, workerData: { ...settings, file, tsx }, execArgv: [] });
}

function greeted(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (error: Error) => {
      void worker.terminate();
      reject(error);
    };
    worker.once('error', stop);
    worker.once('message', (greeting: Greeting) => {
      worker.off('error', stop);
      if (greeting.open) resolve();
      else stop(new Error(greeting.message));
    });
  });
}

function settle(waiting: Map<number, Waiting>, reply: Reply): void {
  const caller = waiting.get(reply.id);
  waiting.delete(reply.id);
  if (!caller) return;
  const { failure } = reply;
  if (failure) caller.reject(new SqlFailure(failure.message, failure.code, failure.detail));
  else caller.resolve(reply.rows ?? []);
}
