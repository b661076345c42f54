import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { program, run, typescript } from './run.mjs';
import { root, typedFolders } from './workspaces.mjs';

const generators = [
  { title: 'registries', file: 'tools/registries.ts' },
  { title: 'glossary', file: 'tools/glossary.ts' },
  { title: 'law pages', file: 'tools/law-pages.ts' },
  { title: 'story schema', file: 'tools/story-schema.ts' },
  { title: 'OpenAPI', file: 'tools/openapi.ts' },
  { title: 'documentation', file: 'tools/docs.ts' },
];

/** Everything that is right or wrong without running a test, in the order in which a mistake is cheapest to see. */
export const checks = [
  { title: 'types', command: program('tsc'), args: () => ['-b', ...typedFolders()] },
  { title: 'types of tests and tools', command: program('tsc'), args: () => ['-p', 'tests/tsconfig.json'] },
  {
    title: 'types of portal tests',
    command: program('tsc'),
    args: () => ['-p', 'apps/portal/tsconfig.tests.json'],
  },
  ...generators
    .filter(({ file }) => existsSync(join(root, file)))
    .map(({ title, file }) => {
      const { command, args } = typescript(file, '--check');
      return { title: `${title} up to date`, command, args: () => args };
    }),
  { title: 'format and lint', command: program('biome'), args: () => ['check', '--error-on-warnings', '.'] },
  { title: 'dead code', command: program('knip'), args: () => ['--no-config-hints'] },
];

/** Runs every check, also after one has failed, and answers with the titles of those that failed. */
export async function runChecks() {
  const failed = [];
  for (const { title, command, args } of checks) {
    console.log(`--- ${title}`);
    const { code } = await run({ command, args: args() });
    if (code !== 0) failed.push(title);
  }
  return failed;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const failed = await runChecks();
  for (const title of failed) console.log(`failed: ${title}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
