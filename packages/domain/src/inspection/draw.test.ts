import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DrawList, drawOrder, drawResult } from './draw.ts';
import { sha256 } from './sha256.ts';

describe('SHA-256', () => {
  test('与公布的示例一致', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  test('任何文字都与通用的实现一致', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        (text) => sha256(text) === createHash('sha256').update(text, 'utf8').digest('hex'),
      ),
    );
  });
});

const keys = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 });
const listOf = (names: readonly string[], tickets = 1): DrawList => ({
  version: '一',
  entries: names.map((key) => ({ key, tickets })),
});

describe('抽取', () => {
  test('结果与名录的排列次序无关', () => {
    fc.assert(
      fc.property(fc.string(), keys, (seed, names) => {
        expect(drawOrder(seed, listOf(names.toReversed()))).toEqual(drawOrder(seed, listOf(names)));
      }),
    );
  });

  test('每一项恰好出现一次', () => {
    fc.assert(
      fc.property(fc.string(), keys, (seed, names) => {
        expect(drawOrder(seed, listOf(names)).toSorted()).toEqual([...names].toSorted());
      }),
    );
  });

  test('种子或者名录的版本不同，次序随之不同', () => {
    const names = Array.from({ length: 20 }, (_, index) => `企业${index}`);
    const list = listOf(names);
    expect(drawOrder('种子一', list)).not.toEqual(drawOrder('种子二', list));
    expect(drawOrder('种子一', list)).not.toEqual(drawOrder('种子一', { ...list, version: '二' }));
  });

  test('签数多的抽中的机会按比例增加', () => {
    const entries = [
      { key: '低', tickets: 1 },
      { key: '高', tickets: 4 },
    ];
    const wins = Array.from(
      { length: 2000 },
      (_, seed) => drawOrder(String(seed), { version: '一', entries })[0],
    );
    const share = wins.filter((key) => key === '高').length / wins.length;
    expect(share).toBeGreaterThan(0.76);
    expect(share).toBeLessThan(0.84);
  });

  test('名录为空、人员不足的没有结果', () => {
    const firms = listOf(['甲']);
    const inspectors = listOf(['一', '二']);
    const ask = { seed: '种子', firms, inspectors, inspectorsTaken: 2 };
    expect(drawResult(ask)?.inspectors.toSorted()).toEqual(['一', '二']);
    expect(drawResult({ ...ask, firms: listOf([]) })).toBeUndefined();
    expect(drawResult({ ...ask, inspectorsTaken: 3 })).toBeUndefined();
  });
});
