import { expect, test } from 'vitest';
import { instrument } from './mutants.ts';

const changes = (source: string) =>
  instrument('a.ts', source, 0).mutants.map(({ operator, to }) => `${operator}: ${to}`);

test('borders, equality, joined clauses and numbers', () => {
  expect(changes('export const late = (a: number, b: number) => a > 3 && b === a;')).toEqual([
    'number: 4',
    'number: 2',
    'boundary: a >= 3',
    'equality: b !== a',
    'and-or: a > 3 || b === a',
    'clause dropped: a > 3',
    'clause dropped: b === a',
  ]);
});

test('a fact answers with the next of its values', () => {
  const source = "export const f = fact({ values: ['yes', 'no'], of: (x) => (x ? 'yes' : 'no') });";
  expect(changes(source)).toContain("other value: 'no'");
  expect(changes(source)).toContain("other value: 'yes'");
});

test('types, wordings and numbers of articles stay as they are', () => {
  expect(
    changes('type T = 3; const rule = { says: 1 + 2, at: APL.art(44, { para: 1 }) } as { n: 4 };'),
  ).toEqual([]);
});

test('what is built in says the same while no mutant lives, and the other while it does', () => {
  const { text, mutants } = instrument('a.ts', '[1, 2].some((n) => n > 1)', 0);
  const valueWith = (living?: number) =>
    new Function('__m', `return ${text}`)((id: number) => id === living) as unknown;
  expect(valueWith()).toBe(true);
  expect(valueWith(mutants.find(({ operator }) => operator === 'method')?.id)).toBe(false);
});
