import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Answer } from './child.ts';
import type { Job } from './job.ts';

/** 几个子进程、每个做多少份后更换、一份最多等多久（毫秒）。 */
export type PoolOptions = Readonly<{ workers: number; recycleAfter: number; timeoutMs: number }>;

/** A pool of typesetting processes. */
export type Pool = Readonly<{
  run(job: Job): Promise<Uint8Array>;
  /** 等在做的做完，停掉子进程；之后再交任务会被拒绝。 */
  close(): Promise<void>;
}>;

type Task = Readonly<{
  job: Job;
  done: (pdf: Uint8Array) => void;
  failed: (reason: Error) => void;
  tries: number;
}>;
type Worker = { child: ChildProcess; made: number; busy: boolean };

/** From source the child runs through tsx, like the tests and development; built code runs as it is. */
export function forkChild(): ChildProcess {
  const fromSource = import.meta.url.endsWith('.ts');
  const script = fileURLToPath(new URL(fromSource ? './child.ts' : './child.js', import.meta.url));
  const loader = fromSource
    ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href]
    : [];
  const child = fork(script, [], {
    execArgv: loader,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  idle(child);
  return child;
}

/** An idle child must not keep a finished program alive; a working one must. */
function idle(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}

function working(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}

/** Gives a job to a child and waits for its answer, its death or the time limit. */
function ask(child: ChildProcess, job: Job, timeoutMs: number): Promise<Answer | 'died' | 'late'> {
  return new Promise((resolve) => {
    const finish = (outcome: Answer | 'died' | 'late'): void => {
      clearTimeout(timer);
      child.off('message', onMessage);
      child.off('exit', onEnd);
      child.off('error', onEnd);
      resolve(outcome);
    };
    const onMessage = (message: Answer): void => finish(message);
    const onEnd = (): void => finish('died');
    const timer = setTimeout(() => finish('late'), timeoutMs);
    child.on('message', onMessage);
    child.on('exit', onEnd);
    child.on('error', onEnd);
    child.send(job, (error) => {
      if (error) finish('died');
    });
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
  });
}

/** A child is started when there is work for it, and replaced after `recycleAfter` papers: the engine leaks. */
export function createPool(
  { workers, recycleAfter, timeoutMs }: PoolOptions,
  start: () => ChildProcess = forkChild,
): Pool {
  const queue: Task[] = [];
  const pool = new Set<Worker>();
  const leaving = new Set<Promise<void>>();
  let closed = false;

  function retire(worker: Worker): void {
    pool.delete(worker);
    const gone = ended(worker.child);
    leaving.add(gone);
    void gone.then(() => leaving.delete(gone));
    worker.child.ref();
    if (worker.child.connected) worker.child.disconnect();
  }

  function settle(worker: Worker, task: Task, outcome: Answer | 'died' | 'late'): void {
    if (outcome === 'late') {
      worker.child.kill('SIGKILL');
      task.failed(new Error(`typesetting took longer than ${timeoutMs} ms`));
    } else if (outcome === 'died') {
      // A crash may have been the leak's doing, so a fresh child gets one more try.
      if (task.tries === 0 && !closed) queue.unshift({ ...task, tries: 1 });
      else task.failed(new Error('the typesetting process ended before it answered'));
    } else if ('failure' in outcome) {
      task.failed(new Error(outcome.failure));
    } else {
      task.done(outcome.pdf);
    }
    if (typeof outcome === 'string' || worker.made >= recycleAfter || closed) retire(worker);
  }

  async function work(worker: Worker, task: Task): Promise<void> {
    worker.busy = true;
    worker.made += 1;
    working(worker.child);
    const outcome = await ask(worker.child, task.job, timeoutMs);
    worker.busy = false;
    idle(worker.child);
    settle(worker, task, outcome);
    next();
  }

  function freeWorker(): Worker | undefined {
    for (const worker of pool) if (!worker.busy) return worker;
    if (pool.size >= workers) return undefined;
    const worker: Worker = { child: start(), made: 0, busy: false };
    pool.add(worker);
    return worker;
  }

  function next(): void {
    while (queue.length > 0) {
      const worker = freeWorker();
      const task = worker && queue.shift();
      if (!worker || !task) return;
      void work(worker, task);
    }
  }

  return {
    run(job) {
      if (closed) return Promise.reject(new Error('the renderer is closed'));
      return new Promise((done, failed) => {
        queue.push({ job, done, failed, tries: 0 });
        next();
      });
    },
    async close() {
      closed = true;
      for (const task of queue.splice(0)) task.failed(new Error('the renderer is closed'));
      for (const worker of pool) if (!worker.busy) retire(worker);
      const busy = [...pool].map(({ child }) => ended(child));
      await Promise.all([...busy, ...leaving]);
    },
  };
}
