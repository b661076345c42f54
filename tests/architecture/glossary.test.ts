import { type BannedWord, bannedWords, terms } from '@lpt/law';
import { expect, test } from 'vitest';
import { code, textOf } from './tree.ts';

const named = code.filter(
  (path) => /^packages\/[^/]+\/src\//.test(path) && !/\.test\.ts$/.test(path) && !path.includes('/terms/'),
);

const patterns = [
  /^export (?:async )?(?:const|function|type) (\w+)/gm, // exported names
  /\btype: '([A-Z]\w+)'/g, // event types
  /\b(?:id|code): '([a-z][\w.-]+)'/g, // ids of legal things, refusal codes
];

function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z\d]+/);
}

function breaks(name: string, { word, when }: BannedWord): boolean {
  const words = wordsOf(name);
  const isIt = (each: string) => each === word || each === `${word}s`;
  return when === 'always' ? words.some(isIt) : words.every(isIt);
}

test('a banned word is found in a name, an event type and a code, in any spelling', () => {
  const always: BannedWord = { word: 'seizure', when: 'always', why: '', instead: [] };
  expect(['SeizureImposed', 'seizureOver', 'no-seizures'].every((name) => breaks(name, always))).toBe(true);

  const alone: BannedWord = { word: 'notice', when: 'alone', why: '', instead: [] };
  expect(['Notice', 'notices', 'penaltyNotice', 'noticed'].map((name) => breaks(name, alone))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('no exported name, event type or code uses a banned word', () => {
  expect(bannedWords.length).toBeGreaterThan(3);
  const found = named.flatMap((path) => {
    const text = textOf(path);
    const names = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name));
    return names.flatMap((name) =>
      bannedWords
        .filter((banned) => breaks(name, banned))
        .map(({ word, instead }) => `${path}: ${name} uses ${word}; say ${instead.join(', ')}`),
    );
  });
  expect(found).toEqual([]);
});

test('the glossary gives one English identifier to one Chinese term', () => {
  const chinese = terms.map(({ zh }) => zh);
  expect(chinese.filter((zh, index) => chinese.indexOf(zh) !== index)).toEqual([]);
});
