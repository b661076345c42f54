import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, textOf } from './tree.ts';

/** Licences that an office may run, change and pass on together with ours. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'CC-BY-4.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

type Locked = Readonly<{ license?: string; link?: boolean }>;

/** `(MIT OR GPL-2.0)` lets us choose; `MIT AND OFL-1.1` binds us to both. */
function isAllowed(expression: string): boolean {
  const text = expression.replaceAll(/[()]/g, '');
  return text.split(' OR ').some((choice) => choice.split(' AND ').every((name) => allowed.has(name.trim())));
}

function licenceOf(path: string, locked: Locked): string {
  if (locked.license !== undefined) return locked.license;
  const manifest = `${path}/package.json`;
  if (!existsSync(join(root, manifest))) return 'unknown';
  const { license } = JSON.parse(textOf(manifest)) as Readonly<{ license?: string }>;
  return license ?? 'unknown';
}

test('every dependency in the lock file has a licence we allow', () => {
  const { packages } = JSON.parse(textOf('package-lock.json')) as Readonly<{
    packages: Record<string, Locked>;
  }>;
  const dependencies = Object.entries(packages).filter(
    ([path, locked]) => path.startsWith('node_modules/') && locked.link !== true,
  );
  expect(dependencies.length).toBeGreaterThan(100);

  const refused = dependencies
    .map(([path, locked]) => [path, licenceOf(path, locked)] as const)
    .filter(([, licence]) => !isAllowed(licence));
  expect(refused).toEqual([]);
});
