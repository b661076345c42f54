import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  defaultNumberWords,
  documentNumber,
  type Numbering,
  type NumberKind,
  numberCounter,
  plainNumberStyle,
} from './document-number.ts';

const market: Numbering = {
  id: 'guangdong-market',
  numberPrefix: '粤市监',
  numberStyle: { ...plainNumberStyle, words: { 'penalty-decision': '处罚' } },
};
const transport: Numbering = {
  id: 'dongguan-transport',
  numberPrefix: '粤东交',
  numberStyle: { ...plainNumberStyle, digits: 5 },
};
const town: Numbering = {
  id: 'dubu',
  numberPrefix: '杜府',
  numberStyle: {
    brackets: '[]',
    ordinal: true,
    digits: 3,
    series: '',
    words: { 'penalty-decision': '执法决字', 'penalty-notice': '罚告字', 'no-penalty-decision': '执法决字' },
  },
};
const series: Numbering = {
  id: 'shaxi',
  numberPrefix: '粤中沙溪执',
  numberStyle: { ...plainNumberStyle, digits: 3, series: '1-', words: { 'penalty-decision': '罚字' } },
};

const published: readonly [text: string, body: Numbering, kind: NumberKind, year: number, serial: number][] =
  [
    ['粤市监处罚〔2026〕14号', market, 'penalty-decision', 2026, 14],
    ['粤东交罚〔2025〕00977号', transport, 'penalty-decision', 2025, 977],
    ['杜府执法决字[2025]第001号', town, 'penalty-decision', 2025, 1],
    ['杜府罚告字[2025]第001号', town, 'penalty-notice', 2025, 1],
    ['粤中沙溪执罚字〔2024〕1-004号', series, 'penalty-decision', 2024, 4],
    ['粤中沙溪执听告〔2024〕1-004号', series, 'hearing-right-notice', 2024, 4],
  ];

for (const [text, body, kind, year, serial] of published) {
  test(`公布过的文号写得出来：${text}`, () => {
    expect(documentNumber(body, kind, year, serial)).toBe(text);
  });
}

test('流水号超过位数时照写，不截断', () => {
  expect(documentNumber(town, 'penalty-decision', 2025, 1234)).toBe('杜府执法决字[2025]第1234号');
});

test('不是正整数的流水号、不是四位的年份直接抛出', () => {
  for (const serial of [0, -1, 1.5, Number.NaN])
    expect(() => documentNumber(market, 'transfer', 2026, serial)).toThrow();
  expect(() => documentNumber(market, 'transfer', 26, 1)).toThrow();
});

test('通用类型词各不相同', () => {
  const words = Object.values(defaultNumberWords);
  expect(new Set(words).size).toBe(words.length);
});

const anyNumber = fc.record({
  body: fc.constantFrom(market, transport, town, series),
  kind: fc.constantFrom<NumberKind>(
    'penalty-decision',
    'no-penalty-decision',
    'penalty-notice',
    'demand-notice',
  ),
  year: fc.integer({ min: 2024, max: 2026 }),
  serial: fc.integer({ min: 1, max: 1200 }),
});

test('同一计数器的同一流水号才会写成同一个文号', () => {
  fc.assert(
    fc.property(anyNumber, anyNumber, (a, b) => {
      const sameText =
        documentNumber(a.body, a.kind, a.year, a.serial) === documentNumber(b.body, b.kind, b.year, b.serial);
      const sameCounter = numberCounter(a.body, a.kind, a.year) === numberCounter(b.body, b.kind, b.year);
      expect(sameText).toBe(sameCounter && a.serial === b.serial);
    }),
  );
});

test('类型词相同的两种文书合编一个流水号', () => {
  expect(numberCounter(town, 'no-penalty-decision', 2025)).toBe(
    numberCounter(town, 'penalty-decision', 2025),
  );
});
