import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './tree.ts';

type Sample = Readonly<{ folder: string; text: string; rule?: string; end?: string }>;

const domain = 'packages/domain/src';
const render = 'packages/render/src';
const citation = `export const x = '《行政处罚法》第五十七条';`;

const tooLong = Array.from({ length: 301 }, (_, line) => `export const x${line} = ${line};`).join('\n');

const forbidden: readonly Sample[] = [
  { folder: domain, text: `import x from 'fastify';\nexport { x };`, rule: 'noUndeclaredDependencies' },
  { folder: domain, text: `import { x } from '@lpt/api';\nexport { x };`, rule: 'noUndeclaredDependencies' },
  {
    folder: domain,
    text: `import { readFileSync } from 'node:fs';\nexport { readFileSync };`,
    rule: 'noNodejsModules',
  },
  { folder: domain, text: `export const x = fetch('/');`, rule: 'noRestrictedGlobals' },
  { folder: domain, text: 'export const x = process.env;', rule: 'noRestrictedGlobals' },
  { folder: domain, text: 'export const x = Date.now();', rule: 'plugin' },
  { folder: domain, text: 'export const x = new Date();', rule: 'plugin' },
  { folder: domain, text: 'export const x = Math.random();', rule: 'plugin' },
  { folder: render, text: citation, rule: 'plugin' },
  { folder: render, text: citation.replaceAll("'", '`'), rule: 'plugin' },
  { folder: render, text: 'export const x = (y: any) => y;', rule: 'noExplicitAny' },
  { folder: render, text: 'export const x = (y?: string) => y!;', rule: 'noNonNullAssertion' },
  { folder: render, text: 'export enum X { a }', rule: 'noEnum' },
  { folder: render, text: 'const x = 1;\nexport default x;', rule: 'noDefaultExport' },
  { folder: render, text: tooLong, rule: 'noExcessiveLinesPerFile' },
];

const permitted: readonly Sample[] = [
  { folder: domain, text: `export const x = new Date('2026-01-01');` },
  { folder: render, text: 'export const x = Date.now();' },
  { folder: render, text: `/** 《行政处罚法》第五十七条 */\nexport const x = '《行政处罚法》';` },
  { folder: 'packages/law/src', text: citation },
  { folder: render, text: citation, end: '.test.ts' },
];

const samples = [...forbidden, ...permitted];
const pathOf = (sample: Sample) => `${sample.folder}/sample-${samples.indexOf(sample)}${sample.end ?? '.ts'}`;
let trial = '';
let said: readonly string[] = [];

// One run over a small copy of the tree: linting a text from standard input names no rule.
beforeAll(() => {
  trial = mkdtempSync(join(tmpdir(), 'lint-'));
  for (const path of [
    'biome.json',
    'tools/lint',
    ...['law', 'domain', 'render'].map((name) => `packages/${name}/package.json`),
  ])
    cpSync(join(root, path), join(trial, path), { recursive: true });
  for (const sample of samples) {
    const path = join(trial, pathOf(sample));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${sample.text}\n`);
  }
  const args = ['lint', '--reporter=github', '--max-diagnostics=none', 'packages'];
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/biome'), args, { cwd: trial, encoding: 'utf8' });
  said = stdout.split('\n');
});
afterAll(() => rmSync(trial, { recursive: true }));

/** The rules a sample breaks, as the linter names them. */
function broken(sample: Sample): readonly string[] {
  return said
    .filter((line) => line.includes(`/${pathOf(sample)},`))
    .map((line) => /title=(?:lint\/\w+\/)?(\w+)/.exec(line)?.[1] ?? line);
}

for (const sample of forbidden)
  test(`${sample.rule}: ${sample.folder} may not say ${sample.text.split('\n', 1)[0]}`, () => {
    expect(broken(sample)).toContain(sample.rule);
  });

for (const sample of permitted)
  test(`${sample.folder} may say ${sample.text} in *${sample.end ?? '.ts'}`, () => {
    expect(broken(sample)).toEqual([]);
  });
