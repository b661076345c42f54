import { acts, day } from '@lpt/domain';
import { describe, expect, test } from 'vitest';
import { bulkFacts } from '../bulk.ts';
import { actsOf } from '../play-acts.ts';
import { demoRegistry } from '../registry/registry.ts';
import { type Chapter, chapters } from './chapters.ts';
import { playTold, toldCases } from './told-cases.ts';

const BULK_CASES = 120;
const bulk = bulkFacts(day('2026-11-20'), BULK_CASES).map((facts) => ({
  name: 'bulk',
  planned: actsOf(facts, demoRegistry),
}));

/** 每个案件办成过的办理事项；批量案件合在一起。 */
const performed = new Map<string, Set<string>>();
for (const told of [...toldCases(), ...bulk]) {
  const done = performed.get(told.name) ?? new Set();
  for (const { act, events } of playTold(told).acts) if (events.length > 0) done.add(act);
  performed.set(told.name, done);
}

const actsIn = ({ steps = [], acts: extra = [] }: Chapter) =>
  acts.filter(({ name, step }) => steps.includes(step) || extra.includes(name)).map(({ name }) => name);

describe.each(chapters)('$title', (chapter) => {
  const { cases, none } = chapter;

  test('讲它的案件都有；没有案件的写明为什么', () => {
    expect(cases.filter((name) => !performed.has(name))).toEqual([]);
    expect(cases.length > 0).toBe(none === undefined);
    expect(actsIn(chapter).length > 0).toBe(none === undefined);
  });

  test('这些案件把这一章的每一项都办过', () => {
    const done = new Set(cases.flatMap((name) => [...(performed.get(name) ?? [])]));
    expect(actsIn(chapter).filter((name) => !done.has(name))).toEqual([]);
  });

  test('没有一个案件是多列的', () => {
    const own = new Set(actsIn(chapter));
    expect(cases.filter((name) => ![...(performed.get(name) ?? [])].some((act) => own.has(act)))).toEqual([]);
  });
});

test('每一项办理都归入一章，写出的名称都有这项办理', () => {
  const told = new Set(chapters.flatMap(actsIn));
  expect(acts.filter(({ name }) => !told.has(name)).map(({ name }) => name)).toEqual([]);
  const names = new Set(acts.map(({ name }) => name));
  expect(chapters.flatMap(({ acts: extra = [] }) => extra).filter((name) => !names.has(name))).toEqual([]);
});
