/**
 * Changes the law in small ways and looks whether a test notices:
 *   npm run mutate [-- --only deadlines|refusals|discretion] [--most 300] [--seed 1] [--file guards/notice] [--json]
 * No part of the tests. What survived, and why: docs/explanation/mutation.md.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { textOf } from './law-uses.ts';
import { forgottenGuards } from './mutation/act-guards.ts';
import { type Area, areas, filesOf, testFiles } from './mutation/areas.ts';
import { instrument, type Mutant } from './mutation/mutants.ts';
import { sample } from './mutation/sample.ts';
import { type Fate, warm } from './mutation/warm.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    most: { type: 'string' },
    seed: { type: 'string', default: '1' },
    file: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
  },
});
const names = (Object.keys(areas) as Area[]).filter((name) => !values.only || name === values.only);
if (names.length === 0)
  throw new Error(`no such area: ${values.only}; there are: ${Object.keys(areas).join(', ')}`);

fc.configureGlobal({ seed: Number(values.seed), endOnFailure: true });
// Tests print figures of their own; only the result belongs here.
console.log = () => undefined;
const progress = (text: string) => process.stderr.write(`${text}\n`);

const texts = new Map<string, string>();
const mutantsOf = new Map<Area, readonly Mutant[]>();
let size = 0;
for (const name of names) {
  const found: Mutant[] = [];
  for (const file of filesOf(name)) {
    const { text, mutants } = instrument(file, textOf(file), size);
    texts.set(file, text);
    found.push(...mutants);
    size += mutants.length;
  }
  mutantsOf.set(name, found);
}
const forgotten = names.includes('refusals') ? forgottenGuards(size) : [];
if (forgotten.length > 0) mutantsOf.set('refusals', [...(mutantsOf.get('refusals') ?? []), ...forgotten]);

const tests = await warm(texts, forgotten, size + forgotten.length, testFiles());
progress(`${tests.count} tests read and run once`);

type Result = Readonly<{
  mutants: number;
  tried: number;
  killed: number;
  survived: readonly (Mutant & Fate)[];
}>;
const results: Partial<Record<Area, Result>> = {};
for (const name of names) {
  const all = (mutantsOf.get(name) ?? []).filter(({ file }) => file.includes(values.file));
  const chosen = sample(all, values.most ? Number(values.most) : all.length, values.seed);
  const survived: (Mutant & Fate)[] = [];
  for (const [index, mutant] of chosen.entries()) {
    const fate = await tests.tried(mutant);
    if (!fate.killedBy) {
      survived.push({ ...mutant, ...fate });
      progress(lineOf({ ...mutant, ...fate }));
    }
    if (index % 10 === 9) progress(`${name}: ${index + 1} of ${chosen.length}, ${survived.length} survived`);
  }
  results[name] = {
    mutants: all.length,
    tried: chosen.length,
    killed: chosen.length - survived.length,
    survived,
  };
  if (!values.json) process.stdout.write(`${printed(name, results[name] as Result)}\n\n`);
}
if (values.json) process.stdout.write(`${JSON.stringify(results)}\n`);
await tests.close();

function printed(name: Area, { mutants, tried, killed, survived }: Result): string {
  const head = `${name}: ${mutants} mutants, ${tried} tried, ${killed} killed, ${survived.length} survived`;
  return [head, ...survived.map(lineOf)].join('\n');
}

function lineOf({ file, line, operator, from, to, unmet }: Mutant & Fate): string {
  return `  ${file}:${line} ${operator}${unmet ? ' (no test comes here)' : ''}: ${short(from)} → ${short(to)}`;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
