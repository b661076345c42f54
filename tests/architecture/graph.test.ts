import { describe, expect, test } from 'vitest';
import { code, partsOf, textOf, type Workspace, workspaces } from './tree.ts';

/** What each package may know: exactly this. A new package is a new row, and a decision. */
const diagram: Readonly<Record<string, readonly string[]>> = {
  law: [],
  domain: ['law'],
  log: [],
  database: [],
  casebook: ['database', 'domain', 'log'],
  identity: ['database'],
  contract: ['domain'],
  render: ['domain'],
  api: ['casebook', 'contract', 'database', 'domain', 'identity', 'law', 'render'],
  ui: ['contract', 'domain', 'law'],
  seeds: ['domain', 'law'],
};

/** What reaches a browser. Apps other than the server and the command line may know nothing else. */
const forBrowsers = new Set(['law', 'domain', 'contract', 'ui', 'offline']);
const onServers = new Set(['apps/server', 'apps/cli', 'apps/portal']);

const packages = workspaces.filter(({ folder }) => folder.startsWith('packages/') || folder === 'seeds');
const apps = workspaces.filter(({ folder }) => folder.startsWith('apps/'));
const shortName = ({ manifest }: Workspace) => manifest.name.replace('@lpt/', '');

test('the packages and what they know are the diagram', () => {
  expect(Object.fromEntries(packages.map((each) => [shortName(each), partsOf(each)]))).toEqual(diagram);
});

test('no package reaches itself', () => {
  const reached = (name: string, path: readonly string[]): readonly string[] =>
    path.includes(name)
      ? [[...path, name].join(' → ')]
      : (diagram[name] ?? []).flatMap((next) => reached(next, [...path, name]));
  expect(Object.keys(diagram).flatMap((name) => reached(name, []))).toEqual([]);
});

test('an app in a browser knows nothing of the server', () => {
  const wrong = apps
    .filter(({ folder }) => !onServers.has(folder))
    .flatMap((app) =>
      partsOf(app)
        .filter((part) => !forBrowsers.has(part))
        .map((part) => `${app.folder} → ${part}`),
    );
  expect(wrong).toEqual([]);
});

describe.each(workspaces.map((each) => [each.folder, each] as const))('%s', (folder, workspace) => {
  const { manifest } = workspace;
  const declared = { ...manifest.dependencies, ...manifest.devDependencies };
  const own = code.filter((path) => path.startsWith(`${folder}/`));

  test('declares every package it imports', () => {
    const undeclared = own.flatMap((path) =>
      [...textOf(path).matchAll(/(?:from|import\()\s*'(@lpt\/[a-z-]+)/g)]
        .map(([, name = '']) => name)
        .filter((name) => name !== manifest.name && !(name in declared))
        .map((name) => `${path} imports ${name}`),
    );
    expect(undeclared).toEqual([]);
  });

  test('imports no other package by a path into its folder', () => {
    const trespassing = own.filter((path) => /from '(?:\.\.\/)+packages\//.test(textOf(path)));
    expect(trespassing).toEqual([]);
  });

  test('pins exact versions', () => {
    const loose = Object.entries(declared).filter(
      ([name, version]) => !name.startsWith('@lpt/') && !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});

test('what is compiled before a package is what it depends on', () => {
  const wrong = packages.filter((each) => {
    const config = textOf(`${each.folder}/tsconfig.json`);
    const referenced = [...config.matchAll(/"path":\s*"[^"]*\/([a-z-]+)"/g)].map(([, name]) => name);
    return JSON.stringify(referenced.toSorted()) !== JSON.stringify(partsOf(each));
  });
  expect(wrong.map(({ folder }) => folder)).toEqual([]);
});
