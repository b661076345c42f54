/**
 * Measures, and compares what can be compared within one run:
 *   npm run bench
 *   npm run bench -- acts|lists|papers|law
 *   npm run --silent bench -- --json      one object on the standard output, progress beside it
 * What each suite does and what it came to: docs/explanation/benchmark.md.
 */
import { parseArgs } from 'node:util';
import { endOnSignals } from '../ends-on-signal.ts';
import { actsSuite } from './acts.ts';
import { lawSuite } from './law.ts';
import { listsSuite } from './lists.ts';
import { machine } from './measure.ts';
import { papersSuite } from './papers.ts';
import type { Suite, SuiteResult } from './suite.ts';
import { tableText } from './table.ts';

const suites: Readonly<Record<string, Suite>> = {
  acts: actsSuite,
  lists: listsSuite,
  papers: papersSuite,
  law: lawSuite,
};

function printed(name: string, { tables, aims, notes }: SuiteResult): string {
  const parts = tables.map(({ title, lines }) => `${title}\n${tableText(lines)}`);
  const reached = aims.map(
    ({ what, measured, aim, met }) => `${met ? 'met   ' : 'MISSED'}  ${what}: ${measured} (aim ${aim})`,
  );
  return [`== ${name}`, ...parts, reached.join('\n'), notes.join('\n')].filter(Boolean).join('\n\n');
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const wanted = positionals.length > 0 ? positionals : Object.keys(suites);
  const unknown = wanted.filter((name) => !suites[name]);
  if (unknown.length > 0) {
    process.stderr.write(
      `no such suite: ${unknown.join(', ')}; there are: ${Object.keys(suites).join(', ')}\n`,
    );
    process.exitCode = 2;
    return;
  }
  const before = machine();
  const results: Record<string, SuiteResult> = {};
  for (const name of wanted) {
    const suite = suites[name];
    if (!suite) continue;
    // Progress goes beside the result, which a program may be reading.
    const result = await suite((text) => process.stderr.write(`${name}: ${text}\n`));
    results[name] = result;
    if (!values.json) process.stdout.write(`${printed(name, result)}\n\n`);
  }
  const after = machine();
  if (values.json)
    process.stdout.write(`${JSON.stringify({ machine: { before, after }, suites: results })}\n`);
  else
    process.stdout.write(
      `${before.cores} cores (${before.processor}), Node ${before.node}, load ${before.load} before and ${after.load} after\n`,
    );
}

endOnSignals();
await main();
