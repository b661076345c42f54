import { type ForgottenGuard, forgetful } from './act-guards.ts';
import { type Collected, collector } from './collected.ts';
import { loader } from './loader.ts';
import type { Mutant } from './mutants.ts';
import { switches } from './switches.ts';

const DOMAIN = 'packages/domain/src/index.ts';
const ACTS = 'packages/domain/src/procedures/acts.ts';

type Timed = Collected & Readonly<{ ms: number; asks: number; met: ReadonlySet<number> }>;

/** A test that asks ten times as often as it does with nothing changed will not end. */
const patience = (asks: number) => 10 * asks + 100_000;
type ReadFile = Readonly<{ file: string; met: ReadonlySet<number>; ms: number }>;

/** What became of a mutant: the test that failed, or none; `unmet` when no test comes there. */
export type Fate = Readonly<{ killedBy?: string; unmet?: true }>;

/**
 * One process that has read the domain with every mutant built in, and every test once. A mutant is woken and the
 * tests that come across it are run, the quickest first, until one fails. What is decided while a file is read (rows
 * of tables, cases built beside the tests) is read again with the mutant awake.
 */
export async function warm(
  texts: ReadonlyMap<string, string>,
  forgotten: readonly ForgottenGuard[],
  size: number,
  files: readonly string[],
) {
  const { wake, lives, begin, asked, met } = switches(size);
  const { words, reading } = collector();
  const { read, forget, close } = await loader(texts, words);

  async function readDomain(): Promise<void> {
    const { acts } = (await read(ACTS)) as { acts: Parameters<typeof forgetful>[0] };
    forgetful(acts, forgotten, lives);
    await read(DOMAIN);
  }

  begin();
  await readDomain();
  const atFirst = new Set(met());
  const whole: ReadFile[] = [];
  const tests: Timed[] = [];
  for (const file of files) {
    begin();
    const collected = await reading(file, () => read(file));
    const metAtReading = new Set(met());
    const timed: Timed[] = [];
    for (const test of collected) {
      begin(Number.POSITIVE_INFINITY);
      const start = performance.now();
      await test.work();
      timed.push({ ...test, ms: performance.now() - start, asks: asked(), met: new Set(met()) });
    }
    tests.push(...timed);
    whole.push({ file, met: metAtReading, ms: timed.reduce((sum, { ms }) => sum + ms, 0) });
  }
  tests.sort((a, b) => a.ms - b.ms);
  whole.sort((a, b) => a.ms - b.ms);

  const usualAsks = new Map(tests.map(({ file, name, asks }) => [`${file}: ${name}`, asks]));

  async function firstFailing(some: readonly Collected[]): Promise<string | undefined> {
    for (const { file, name, work } of some) {
      begin(patience(usualAsks.get(`${file}: ${name}`) ?? 0));
      try {
        await work();
      } catch {
        return `${file}: ${name}`;
      }
    }
    return undefined;
  }

  /** Reads the files again with the mutant awake and runs their tests. */
  async function failingAnew(some: readonly ReadFile[]): Promise<string | undefined> {
    for (const { file } of some) {
      begin();
      try {
        const failed = await firstFailing(await reading(file, () => read(file)));
        if (failed) return failed;
      } catch {
        return file;
      }
    }
    return undefined;
  }

  async function anew(mutant: Mutant): Promise<string | undefined> {
    const folder = mutant.file.slice(0, mutant.file.lastIndexOf('/'));
    const nearFirst = [
      ...whole.filter(({ file }) => file.startsWith(folder)),
      ...whole.filter(({ file }) => !file.startsWith(folder)),
    ];
    const everywhere = atFirst.has(mutant.id);
    const concerned = everywhere ? nearFirst : whole.filter((each) => each.met.has(mutant.id));
    if (concerned.length === 0) return undefined;
    begin();
    forget(() => true);
    wake(everywhere ? mutant.id : undefined);
    try {
      await readDomain();
    } catch {
      return DOMAIN;
    }
    wake(mutant.id);
    return failingAnew(concerned);
  }

  return {
    count: tests.length,
    /** Wakes the mutant and looks whether a test fails. */
    async tried(mutant: Mutant): Promise<Fate> {
      const concerned = tests.filter(({ met: seen }) => seen.has(mutant.id));
      wake(mutant.id);
      const killedBy = (await firstFailing(concerned)) ?? (await anew(mutant));
      wake(undefined);
      if (killedBy) return { killedBy };
      const unmet =
        concerned.length === 0 && !atFirst.has(mutant.id) && !whole.some((each) => each.met.has(mutant.id));
      return unmet ? { unmet } : {};
    },
    close,
  };
}
