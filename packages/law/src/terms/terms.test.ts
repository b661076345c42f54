import { expect, test } from 'vitest';
import { bannedWords, glossary, termOf, terms } from '../index.ts';

const identifiers = terms.flatMap(({ identifier, also = [] }) => [identifier, ...also]);

/** The words of an identifier in lower case: `penaltyNotice` gives penalty and notice. */
const wordsOf = (identifier: string): readonly string[] =>
  identifier.split(/(?=[A-Z])/).map((word) => word.toLowerCase());

test('每个用语只有一行，每个标识只属于一个用语', () => {
  expect(new Set(terms.map(({ zh }) => zh)).size).toBe(terms.length);
  expect(identifiers.toSorted()).toEqual([...new Set(identifiers)].toSorted());
});

test('标识只用英文字母', () => {
  for (const identifier of identifiers) expect(identifier).toMatch(/^[A-Za-z][A-Za-z]+$/);
});

test('标识里没有一律禁用的词', () => {
  const never = bannedWords.filter(({ when }) => when === 'always').map(({ word }) => word);
  for (const identifier of identifiers) {
    for (const word of never) expect(wordsOf(identifier), identifier).not.toContain(word);
  }
});

test('不能单独用的词，没有一个单独成为标识，设定除外', () => {
  const alone = bannedWords.filter(({ when }) => when === 'alone').map(({ word }) => word);
  const used = identifiers.filter((identifier) => alone.includes(identifier));
  expect(used).toEqual(['establishment']);
});

test('每个禁用词都给出可用的词', () => {
  for (const { word, instead } of bannedWords) {
    expect(instead.length, word).toBeGreaterThan(0);
    expect(instead).not.toContain(word);
  }
});

test('按中文查用语', () => {
  expect(termOf('查封')?.identifier).toBe('sealing');
  expect(termOf('扣押')?.identifier).toBe('impoundment');
  expect(termOf('没有这个词')).toBeUndefined();
});

test('各章合起来就是全部用语', () => {
  expect(glossary.flatMap((chapter) => chapter.terms)).toEqual(terms);
});
