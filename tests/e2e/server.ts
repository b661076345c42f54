import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The whole platform, started as a person would start it, on a port of its own and a folder that goes with it. */
export type Platform = Readonly<{
  address: string;
  /** Lets days pass: the server's clock goes on from this moment of Beijing time, as `2026-12-08T09:30`. */
  turnTo(when: string): Promise<void>;
  stop(): Promise<void>;
}>;

const READY = /已经启动/;
const ADDRESS = /(http:\/\/127\.0\.0\.1:\d+)\/desk\//;
const LIMIT_MS = 300_000;

/**
 * Starts the built server with the demonstration province, its clock at `when`;
 * rejects with what it printed when it does not get ready.
 */
export async function startPlatform(root: string, when: string): Promise<Platform> {
  const folder = mkdtempSync(join(tmpdir(), 'lpt-stories-'));
  const { DATABASE_URL: _notThisOne, ...env } = process.env;
  const clock = pathToFileURL(join(root, 'tests/e2e/clock.mjs')).href;
  const child = spawn(process.execPath, ['--import', clock, join(root, 'apps/server/dist/main.js')], {
    env: { ...env, PORT: '0', LPT_DATA: folder, STORY_NOW: inBeijing(when) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  try {
    const address = await addressOf(child);
    return {
      address,
      turnTo: (moment) =>
        new Promise((done) => {
          child.once('message', () => done());
          child.send(inBeijing(moment));
        }),
      stop: async () => {
        const gone = new Promise((done) => child.once('exit', done));
        child.kill('SIGTERM');
        await gone;
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const late = setTimeout(() => reject(new Error(`not ready in time:\n${printed}`)), LIMIT_MS);
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const found = ADDRESS.exec(printed)?.[1];
      if (!READY.test(printed) || !found) return;
      clearTimeout(late);
      resolve(found);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`ended with ${code}:\n${printed}`)));
  });
}

/** A moment of Beijing time, as the machine reads it. */
export function inBeijing(when: string): string {
  return `${when}:00+08:00`;
}
