import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = resolve(fileURLToPath(import.meta.url), '../..');

/** Every workspace folder that has a package.json: `packages/*`, `apps/*`, `seeds`, `tools`. */
export function workspaceFolders() {
  const inside = ['packages', 'apps'].flatMap((parent) => childrenOf(join(root, parent)));
  const folders = [...inside, join(root, 'seeds'), join(root, 'tools')];
  return folders.filter((folder) => existsSync(join(folder, 'package.json')));
}

function childrenOf(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name));
}

/** Workspace folders that `tsc -b` builds: those with a tsconfig.json of their own. */
export function typedFolders() {
  return workspaceFolders()
    .filter((folder) => existsSync(join(folder, 'tsconfig.json')))
    .map((folder) => relative(root, folder));
}

/** Workspace folders a web app is made of: its own and, transitively, those of its `@lpt` dependencies. */
export function partsOf(folder) {
  const byName = new Map(workspaceFolders().map((each) => [manifest(each).name, each]));
  const found = new Set();
  const visit = (each) => {
    if (found.has(each)) return;
    found.add(each);
    for (const name of Object.keys(manifest(each).dependencies ?? {})) {
      const part = byName.get(name);
      if (part) visit(part);
    }
  };
  visit(folder);
  return [...found];
}

function manifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** The newest modification time below a folder, epoch milliseconds; build output and dependencies are left out. */
export function newestIn(folder) {
  let newest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (['node_modules', 'dist', 'dist-web', '.cache'].includes(entry.name)) continue;
    const path = join(folder, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? newestIn(path) : statSync(path).mtimeMs);
  }
  return newest;
}
