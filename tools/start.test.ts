import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const tools = dirname(fileURLToPath(import.meta.url));
let root = '';

// A repository in small: the real tools, no compiler, a server that only says it is there.
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'start-'));
  for (const name of readdirSync(tools).filter((file) => file.endsWith('.mjs')))
    cpSync(join(tools, name), join(root, 'tools', name));
  mkdirSync(join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, text: string, atSeconds?: number): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  if (atSeconds !== undefined) utimesSync(join(root, path), atSeconds, atSeconds);
}

function start(...args: readonly string[]) {
  return spawn(process.execPath, ['tools/start.mjs', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function untilItSays(output: NodeJS.ReadableStream, words: string): Promise<void> {
  let said = '';
  for await (const chunk of output) {
    said += chunk;
    if (said.includes(words)) return;
  }
  throw new Error(`ended without saying ${words}: ${said}`);
}

test('the server gets the arguments, and its exit code becomes ours', async () => {
  put('apps/server/dist/main.js', 'process.exit(Number(process.argv[2]));');
  const [code] = await once(start('7'), 'exit');
  expect(code).toBe(7);
});

test('a signal reaches the server, which ends in its own way', async () => {
  put(
    'apps/server/dist/main.js',
    `process.on('SIGTERM', () => process.exit(3)); setInterval(() => {}, 1000); console.log('listening');`,
  );
  const child = start();
  const ended = once(child, 'exit');
  await untilItSays(child.stdout, 'listening');
  child.kill('SIGTERM');
  expect(await ended).toEqual([3, null]);
});

test('a server that was killed gives the code of its signal', async () => {
  put('apps/server/dist/main.js', `process.kill(process.pid, 'SIGKILL');`);
  const [code] = await once(start(), 'exit');
  expect(code).toBe(137);
});

test('without a compiled server it says so and fails', async () => {
  const child = start();
  const ended = once(child, 'exit');
  await untilItSays(child.stderr, 'apps/server/dist/main.js is missing');
  expect((await ended)[0]).toBe(1);
});

test('an app is stale when it, or a package it is made of, is newer than its output', () => {
  const stale = () => {
    const script = `import { staleApps } from './tools/build.mjs'; console.log(staleApps().length);`;
    const args = ['--input-type=module', '--eval', script];
    return Number(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }));
  };
  put('packages/law/package.json', '{ "name": "@lpt/law" }', 100);
  put('packages/law/src/index.ts', '', 100);
  put('packages/domain/package.json', '{ "name": "@lpt/domain", "dependencies": { "@lpt/law": "*" } }', 100);
  put('apps/desk/package.json', '{ "name": "@lpt/desk", "dependencies": { "@lpt/domain": "*" } }', 100);
  put('apps/desk/vite.config.ts', '', 100);
  expect(stale()).toBe(1);

  put('apps/desk/dist-web/index.html', '', 200);
  expect(stale()).toBe(0);

  put('packages/law/src/index.ts', '', 300);
  expect(stale()).toBe(1);
});
