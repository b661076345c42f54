import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportName, type Registry, writeRegistries } from './registries.ts';

const table: readonly Registry[] = [
  {
    folder: 'procedures',
    lists: [
      { suffix: 'step', name: 'steps' },
      { suffix: 'act', name: 'acts' },
    ],
  },
  { folder: 'not-there-yet', lists: [{ suffix: 'rule', name: 'rules' }] },
];

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'registries-'));
  mkdirSync(join(root, 'procedures/ordinary'), { recursive: true });
  put('procedures/ordinary/impose-penalty.act.ts', 'export const imposePenalty = 1;');
  put('procedures/file-case.act.ts', 'export function fileCase() {}');
  put('procedures/ordinary/notify.step.ts', 'export const notify = 1;');
  put('procedures/ordinary/notify.test.ts', '');
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, text: string): void {
  writeFileSync(join(root, path), text);
}

test('a file name becomes a value name', () => {
  expect(exportName('a/b/order-2-copies.act.ts', 'act')).toBe('order2Copies');
});

test('writes one index per folder, sorted, and is content with it afterwards', () => {
  expect(writeRegistries(root, false, table)).toEqual([]);
  expect(readFileSync(join(root, 'procedures/index.gen.ts'), 'utf8')).toBe(
    `// Written by tools/registries.ts from the file names; do not edit.
import { fileCase } from './file-case.act.ts';
import { imposePenalty } from './ordinary/impose-penalty.act.ts';
import { notify } from './ordinary/notify.step.ts';

export const steps = [
  notify,
] as const;

export const acts = [
  fileCase,
  imposePenalty,
] as const;
`,
  );
  expect(writeRegistries(root, true, table)).toEqual([]);
});

test('--check finds a file that was added since, and writes nothing', () => {
  writeRegistries(root, false, table);
  put('procedures/close-case.act.ts', 'export const closeCase = 1;');
  const stale = ['procedures/index.gen.ts is stale: run npx tsx tools/registries.ts'];
  expect(writeRegistries(root, true, table)).toEqual(stale);
  expect(writeRegistries(root, true, table)).toEqual(stale);
});

test('a file that does not export what its name promises is refused', () => {
  put('procedures/close-case.act.ts', 'export const close = 1;');
  expect(writeRegistries(root, false, table)).toEqual(['procedures/close-case.act.ts must export closeCase']);
});
