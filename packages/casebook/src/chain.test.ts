import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical.ts';
import { type ChainedEvent, chainEvents, chainFaults, emptyChain } from './chain.ts';

describe('canonical JSON', () => {
  test('members are sorted by their UTF-16 units and nothing is added', () => {
    expect(canonicalJson({ b: [1, 'é', null], a: { z: true, y: -0, x: undefined } })).toBe(
      '{"a":{"y":0,"z":true},"b":[1,"é",null]}',
    );
    expect(canonicalJson({ '\u20ac': 1, '\r': 2, '\u{1f600}': 3, '\ufb33': 4, 1: 5 })).toBe(
      '{"\\r":2,"1":5,"€":1,"😀":3,"\ufb33":4}',
    );
  });

  test('numbers are written as JavaScript writes them', () => {
    expect(canonicalJson([1 / 3, 1e30, 4.5, 2e-3, 1e-27])).toBe('[0.3333333333333333,1e+30,4.5,0.002,1e-27]');
  });

  test('the same value has the same text, however it came about', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(canonicalJson(JSON.parse(JSON.stringify(value)))).toBe(text);
      }),
    );
  });

  test('what JSON cannot say is refused', () => {
    for (const value of [
      Number.NaN,
      Number.POSITIVE_INFINITY,
      1n,
      new Date(0),
      new Map(),
      [undefined],
      () => 1,
    ])
      expect(() => canonicalJson(value)).toThrow();
  });
});

const events = fc.array(fc.record({ type: fc.string(), note: fc.string() }), { minLength: 1, maxLength: 6 });
const chainOf = (list: readonly unknown[]) => chainEvents('c1', 'note', list, emptyChain);

/** Every field of a stored event, as a change of one of its letters. */
function changed(event: ChainedEvent, field: keyof ChainedEvent, at: number): ChainedEvent {
  const value = event[field];
  if (typeof value === 'number') return { ...event, [field]: value + 1 };
  const place = value.length === 0 ? 0 : at % value.length;
  const letter = value[place] === '0' ? '1' : '0';
  return { ...event, [field]: value.slice(0, place) + letter + value.slice(place + 1) };
}

describe('the chain of a case', () => {
  test('an untouched chain is whole, in one piece or continued', () => {
    fc.assert(
      fc.property(events, events, (first, second) => {
        const before = chainOf(first);
        const last = before.at(-1);
        const head = last ? { seq: last.seq, hash: last.hash } : emptyChain;
        const after = chainEvents('c1', 'note', second, head);
        expect(chainFaults([...before, ...after])).toEqual([]);
        expect(chainFaults(after, head)).toEqual([]);
      }),
    );
  });

  test('any changed letter of any field of any event is found', () => {
    const field = fc.constantFrom<keyof ChainedEvent>('caseId', 'seq', 'act', 'type', 'body', 'prev', 'hash');
    fc.assert(
      fc.property(events, fc.nat(), field, fc.nat(), (list, which, name, at) => {
        const chain = chainOf(list);
        const index = which % chain.length;
        const tampered = chain.map((event, place) => (place === index ? changed(event, name, at) : event));
        expect(chainFaults(tampered)).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('a missing, doubled or exchanged event is found', () => {
    const chain = chainOf([1, 2, 3, 4].map((note) => ({ type: 'Noted', note })));
    const [a, b, c, d] = chain;
    if (!a || !b || !c || !d) throw new Error('four events');
    for (const wrong of [
      [b, c, d],
      [a, c, d],
      [a, b, b, c, d],
      [a, c, b, d],
    ])
      expect(chainFaults(wrong)).not.toEqual([]);
  });

  test('an event carried over to another case is found', () => {
    const moved = chainOf([{ type: 'Noted' }]).map((event) => ({ ...event, caseId: 'c2' }));
    expect(chainFaults(moved)).toEqual(['event 1 was changed']);
  });
});
