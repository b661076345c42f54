import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from './build.mjs';
import { runChecks } from './check.mjs';
import { closingLine, readClosing, sum } from './closing-line.mjs';
import { findChromium, hasPostgres } from './found.mjs';
import { program, run, typescript } from './run.mjs';
import { root } from './workspaces.mjs';

const STORIES = 'tests/e2e/run.ts';
const quick = process.argv.includes('--quick');
const oneFailed = { passed: 0, failed: 1, skipped: 0 };

/** In continuous integration nothing may be left out quietly. */
function notRun(what, why) {
  console.log(`not run: ${what}: ${why}`);
  return process.env.CI ? [oneFailed] : [];
}

/** Runs something that ends with the closing line; without one, or with a bad exit code and no failure, it failed. */
async function counted(title, step) {
  console.log(`--- ${title}`);
  const { code, output } = await run(step);
  const counts = readClosing(output);
  if (!counts) return [oneFailed];
  return code !== 0 && counts.failed === 0 ? [counts, oneFailed] : [counts];
}

async function checked() {
  const failed = await runChecks();
  return failed.map((title) => {
    console.log(`failed: ${title}`);
    return oneFailed;
  });
}

async function tested() {
  const missing = hasPostgres() ? [] : notRun('tests on PostgreSQL', 'no DATABASE_URL and no initdb found');
  return [...missing, ...(await counted('tests', { command: program('vitest'), args: ['run'] }))];
}

async function told() {
  if (quick) return [];
  if (!existsSync(join(root, STORIES))) return [];
  const chromium = findChromium();
  if (!chromium) return notRun('browser stories', 'no Chromium found (set CHROMIUM to its path)');
  if (!(await buildAll())) return [oneFailed];
  return counted('browser stories', { ...typescript(STORIES), env: { CHROMIUM: chromium } });
}

/** What the law's tables come to: rules, scenarios, illegal variants. */
async function figured() {
  console.log('--- the law in figures');
  const { code } = await run(typescript('tools/law-figures.ts'));
  return code === 0 ? [] : [oneFailed];
}

const total = sum([...(await checked()), ...(await tested()), ...(await told()), ...(await figured())]);
console.log(closingLine(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
