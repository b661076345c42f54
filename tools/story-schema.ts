/**
 * Writes docs/reference/story-facts.schema.json from the facts format in seeds:
 *   npx tsx --conditions=source tools/story-schema.ts [--check]
 * With --check nothing is written; the exit code is 1 when the committed file differs.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { factsJsonSchema } from '../seeds/src/index.ts';

const TARGET = fileURLToPath(new URL('../docs/reference/story-facts.schema.json', import.meta.url));
const text = `${JSON.stringify(factsJsonSchema(), null, 2)}\n`;

if (!process.argv.includes('--check')) {
  mkdirSync(dirname(TARGET), { recursive: true });
  writeFileSync(TARGET, text);
} else if (
  !existsSync(TARGET) ||
  JSON.stringify(JSON.parse(readFileSync(TARGET, 'utf8'))) !== JSON.stringify(JSON.parse(text))
) {
  console.error(
    'docs/reference/story-facts.schema.json is not up to date: run npx tsx --conditions=source tools/story-schema.ts',
  );
  process.exitCode = 1;
}
