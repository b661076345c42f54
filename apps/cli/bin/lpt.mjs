#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = resolve(fileURLToPath(import.meta.url), '../..');
const root = resolve(folder, '../..');
const LEFT_OUT = new Set(['node_modules', 'dist']);

/** The newest modification time of any source below a folder, epoch milliseconds. */
function newestIn(path) {
  let newest = 0;
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (LEFT_OUT.has(entry.name)) continue;
    const inside = join(path, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? newestIn(inside) : statSync(inside).mtimeMs);
  }
  return newest;
}

/** Folders of the workspace packages this program is made of, itself included. */
function parts() {
  const byName = new Map(
    ['packages', 'apps', '.'].flatMap((parent) =>
      readdirSync(join(root, parent))
        .map((name) => join(root, parent, name))
        .filter((path) => existsSync(join(path, 'package.json')))
        .map((path) => [manifest(path).name, path]),
    ),
  );
  const found = new Set();
  const visit = (path) => {
    if (found.has(path)) return;
    found.add(path);
    for (const name of Object.keys(manifest(path).dependencies ?? {}))
      if (byName.has(name)) visit(byName.get(name));
  };
  visit(folder);
  return [...found];
}

function manifest(path) {
  return JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
}

/** What `tsc -b` built can be used when every part was built after its last change. */
function isBuilt() {
  return parts().every((path) => {
    const info = join(path, 'dist/.tsbuildinfo');
    return existsSync(info) && statSync(info).mtimeMs >= newestIn(join(path, 'src'));
  });
}

/** A checkout that has not been built, or has changed since: run the sources as they are. */
function runSources() {
  const program = ['--conditions=source', '--import', import.meta.resolve('tsx'), join(folder, 'src/run.ts')];
  const child = spawn(process.execPath, [...program, ...process.argv.slice(2)], { stdio: 'inherit' });
  // Whoever stops us means the program; we wait for what it has to say.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', ({ message }) => {
    process.stderr.write(`${message}\n`);
    process.exitCode = 1;
  });
  child.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
}

if (isBuilt()) await import('../dist/run.js');
else runSources();
