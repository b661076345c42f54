import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const LEFT_OUT = new Set([
  'node_modules',
  'dist',
  'dist-web',
  'coverage',
  '.git',
  '.data',
  '.cache',
  'pictures',
]);

/** Every file of the repository, as paths from the root with slashes; dependencies and build output left out. */
export const files: readonly string[] = walk(root).map((path) => relative(root, path));

function walk(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (LEFT_OUT.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}

/** Code written by hand: no generated index, no data file. */
export const code: readonly string[] = files.filter(
  (path) =>
    /\.(?:ts|tsx|mjs|css)$/.test(path) &&
    !/(?:-data|\.gen)\.ts$/.test(path) &&
    !path.split('/').includes('generated'),
);

/** The text of a file. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export type Manifest = Readonly<{
  name: string;
  dependencies?: Readonly<Record<string, string>>;
  devDependencies?: Readonly<Record<string, string>>;
}>;

/** One workspace: its folder and its package.json. */
export type Workspace = Readonly<{ folder: string; manifest: Manifest }>;

export const workspaces: readonly Workspace[] = files
  .filter((path) => /^(?:(?:packages|apps)\/[^/]+|seeds|tools)\/package\.json$/.test(path))
  .map((path) => ({ folder: dirname(path), manifest: JSON.parse(textOf(path)) as Manifest }));

/** Names of the workspaces that one depends on, without the scope, sorted. */
export function partsOf({ manifest }: Workspace): readonly string[] {
  return Object.keys(manifest.dependencies ?? {})
    .filter((name) => name.startsWith('@lpt/'))
    .map((name) => name.slice('@lpt/'.length))
    .toSorted();
}
