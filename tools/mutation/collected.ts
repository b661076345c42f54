import { expect } from 'vitest';

/** One test as it was written: its file, its name and its work. */
export type Collected = Readonly<{ file: string; name: string; work: () => unknown }>;

type Cases = readonly unknown[];
type Register = (name: string, ...rest: readonly unknown[]) => void;

const workOf = (rest: readonly unknown[]) =>
  rest.find((each): each is (...given: readonly unknown[]) => unknown => typeof each === 'function');
const given = (each: unknown): Cases => (Array.isArray(each) ? each : [each]);

/**
 * Stands in for the test program while test files are read: keeps each test as a function that can be run again and
 * again in this process. `expect` is the real one.
 */
export function collector() {
  const tests: Collected[] = [];
  let file = '';
  let path: readonly string[] = [];

  const test: Register = (name, ...rest) => {
    const work = workOf(rest);
    if (work) tests.push({ file, name: [...path, name].join(' > '), work: () => work() });
  };
  const describe: Register = (name, ...rest) => {
    const before = path;
    path = [...path, name];
    workOf(rest)?.();
    path = before;
  };
  const each =
    (register: Register) =>
    (cases: Cases) =>
    (name: string, ...rest: readonly unknown[]) => {
      const work = workOf(rest);
      cases.forEach((one, index) => {
        register(`${name} #${index + 1}`, () => work?.(...given(one)));
      });
    };
  return {
    words: {
      test: Object.assign(test, { each: each(test) }),
      describe: Object.assign(describe, { each: each(describe) }),
      expect,
    },
    /** The tests that reading `from` registers. */
    async reading(from: string, read: () => Promise<unknown>): Promise<readonly Collected[]> {
      file = from;
      path = [];
      tests.length = 0;
      await read();
      return [...tests];
    },
  };
}
