import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { readers } from '../values.ts';
import type { Greeting, Reply, Request, Settings } from './protocol.ts';

const port = parentPort;
if (!port) throw new Error('this file runs in a worker thread');

const settings: Settings = workerData;
const answer = (message: Reply | Greeting) => port.postMessage(message);

try {
  const parsers = { ...readers };
  const db = await PGlite.create({ ...(settings.folder && { dataDir: settings.folder }), parsers });
  serve(db);
  answer({ open: true, message: '' });
} catch (error) {
  answer({ open: false, message: error instanceof Error ? error.message : String(error) });
}

function serve(db: PGlite): void {
  let turn: Promise<unknown> = Promise.resolve();
  port?.on('message', (request: Request | 'close') => {
    if (request === 'close') {
      turn = turn.then(() => db.close()).finally(() => port.close());
      return;
    }
    turn = turn.then(() => handle(db, request)).then(answer);
  });
}

async function handle(db: PGlite, request: Request): Promise<Reply> {
  const rows: unknown[][] = [];
  try {
    for (const step of request.steps) {
      if (step.script) await db.exec(step.text);
      else rows.push((await db.query(step.text, step.params ? [...step.params] : [])).rows);
    }
    return { id: request.id, rows };
  } catch (error) {
    if (request.rollback) await db.exec('rollback').catch(() => undefined);
    return { id: request.id, failure: failureOf(error) };
  }
}

function failureOf(error: unknown): NonNullable<Reply['failure']> {
  const field = (name: string): string => {
    const value: unknown = error instanceof Error ? Reflect.get(error, name) : undefined;
    return typeof value === 'string' ? value : '';
  };
  return {
    message: error instanceof Error ? error.message : String(error),
    code: field('code'),
    detail: field('detail'),
  };
}
