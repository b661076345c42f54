import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One generated list: every file with the suffix, below the folder, gives the value its name promises. */
type RegistryList = Readonly<{ suffix: string; name: string }>;
/** One generated `index.gen.ts`. The folder may not exist yet. */
export type Registry = Readonly<{ folder: string; lists: readonly RegistryList[] }>;

const registries: readonly Registry[] = [
  {
    folder: 'packages/domain/src/procedures',
    lists: [
      { suffix: 'step', name: 'steps' },
      { suffix: 'act', name: 'plainActs' },
      { suffix: 'approval', name: 'approvals' },
    ],
  },
  { folder: 'packages/domain/src/documents', lists: [{ suffix: 'document', name: 'documents' }] },
  { folder: 'packages/domain/src/matters', lists: [{ suffix: 'matter', name: 'matters' }] },
  { folder: 'packages/domain/src/discretion', lists: [{ suffix: 'benchmark', name: 'benchmarks' }] },
  { folder: 'packages/domain/src/supervision', lists: [{ suffix: 'rule', name: 'supervisionRules' }] },
  { folder: 'packages/api/src', lists: [{ suffix: 'route', name: 'routes' }] },
  { folder: 'seeds/src/stories', lists: [{ suffix: 'story', name: 'stories' }] },
];

/** The name of the value a file must export: `impose-penalty.act.ts` gives `imposePenalty`. */
export function exportName(file: string, suffix: string): string {
  const base = file.slice(file.lastIndexOf('/') + 1, -`.${suffix}.ts`.length);
  return base.replaceAll(/-([a-z\d])/g, (_, letter: string) => letter.toUpperCase());
}

/** What is wrong with a file for the list: empty when it exports what its name promises. */
function exportProblems(file: string, name: string, source: string): readonly string[] {
  const declares = new RegExp(`^export (?:const|function) ${name}\\b`, 'm');
  return declares.test(source) ? [] : [`${file} must export ${name}`];
}

/** The text of an index: imports by path, lists by name. `files` are relative to the folder, with slashes. */
function indexText(
  lists: readonly Readonly<{ name: string; files: readonly string[]; suffix: string }>[],
): string {
  const entries = lists.flatMap(({ files, suffix }) =>
    files.map((file) => ({ file, name: exportName(file, suffix) })),
  );
  const imports = entries
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ file, name }) => `import { ${name} } from './${file}';`);
  const arrays = lists.map(({ name, files, suffix }) => {
    const names = files.map((file) => exportName(file, suffix)).toSorted();
    return `export const ${name} = [\n${names.map((entry) => `  ${entry},\n`).join('')}] as const;`;
  });
  return `// Written by tools/registries.ts from the file names; do not edit.\n${imports.join('\n')}\n\n${arrays.join('\n\n')}\n`;
}

type Written = Readonly<{ path: string; text: string; problems: readonly string[] }>;

function build(root: string, { folder, lists }: Registry): Written | undefined {
  const cwd = join(root, folder);
  if (!existsSync(cwd)) return undefined;
  const present = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).toSorted();
  const filled = lists
    .map((list) => ({ ...list, files: present.filter((file) => file.endsWith(`.${list.suffix}.ts`)) }))
    .filter(({ files }) => files.length > 0);
  if (filled.length === 0) return undefined;

  const problems = filled.flatMap(({ files, suffix }) =>
    files.flatMap((file) =>
      exportProblems(join(folder, file), exportName(file, suffix), readFileSync(join(cwd, file), 'utf8')),
    ),
  );
  return { path: join(folder, 'index.gen.ts'), text: indexText(filled), problems };
}

/** Writes every index, or with `check` only compares. Answers with what is wrong. */
export function writeRegistries(
  root: string,
  check: boolean,
  table: readonly Registry[] = registries,
): readonly string[] {
  const problems: string[] = [];
  for (const registry of table) {
    const built = build(root, registry);
    if (!built) continue;
    problems.push(...built.problems);
    const path = join(root, built.path);
    if (existsSync(path) && readFileSync(path, 'utf8') === built.text) continue;
    if (check) problems.push(`${built.path} is stale: run npx tsx tools/registries.ts`);
    else writeFileSync(path, built.text);
  }
  return problems;
}

const here = fileURLToPath(import.meta.url);
if (process.argv[1] !== undefined && resolve(process.argv[1]) === here) {
  const problems = writeRegistries(resolve(dirname(here), '..'), process.argv.includes('--check'));
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
