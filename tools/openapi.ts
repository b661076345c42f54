import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { errorsPage, openApi } from '../packages/contract/src/index.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');

const pages = [
  { path: 'docs/reference/openapi.json', text: `${JSON.stringify(openApi(), null, 2)}\n` },
  { path: 'docs/reference/errors.md', text: errorsPage() },
];

for (const { path, text } of pages) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (check) {
    console.error(`${path} is stale: run npx tsx --conditions=source tools/openapi.ts`);
    process.exitCode = 1;
    continue;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
