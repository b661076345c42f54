import { describe, expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { demoBody } from '../testing/demo-registry.ts';
import { createRegistry } from './create-registry.ts';
import { type Body, cataloguedMatters, headshipOn, inspectionCapOn } from './registry.ts';

describe('历年公布的频次上限', () => {
  const first = {
    times: 4,
    from: day('2025-07-01'),
    to: day('2026-01-01'),
    publishedOn: day('2025-06-30'),
    restsOn: '一',
  };
  const second = { times: 3, from: day('2026-01-01'), publishedOn: day('2026-01-10'), restsOn: '二' };
  const inspectionCaps = [first, second];

  test.each([
    ['2025-06-30', undefined],
    ['2025-07-01', 4],
    ['2025-12-31', 4],
    ['2026-01-09', undefined],
    ['2026-01-10', 3],
  ])('%s', (on, times) => {
    expect(inspectionCapOn({ inspectionCaps }, day(on))?.times).toBe(times);
  });

  test('没有公布的没有', () => {
    expect(inspectionCapOn({}, day('2026-01-10'))).toBeUndefined();
  });

  test.each([
    ['前后重叠', [first, { ...second, from: day('2025-12-31') }]],
    ['前一个没有终止', [{ ...first, to: undefined }, second]],
    ['一次也不许', [{ ...first, times: 0 }]],
  ])('%s的建不成', (_, caps) => {
    const wrong = { ...demoBody('market'), inspectionCaps: caps as NonNullable<Body['inspectionCaps']> };
    expect(() => createRegistry({ bodies: [wrong], officers: [], powers: [] })).toThrow(/^registry: /);
  });
});

describe('负责人的职务按日判断', () => {
  const leads = { as: 'acting-chief', from: day('2026-03-01'), to: day('2026-04-01') } as const;
  test.each([
    ['2026-02-28', 'deputy'],
    ['2026-03-01', 'acting-chief'],
    ['2026-03-31', 'acting-chief'],
    ['2026-04-01', 'deputy'],
  ])('%s', (on, position) => {
    expect(headshipOn({ leads }, day(on))).toBe(position);
    expect(headshipOn({}, day(on))).toBe('deputy');
  });
});

test('法制审核目录自公布之日起适用', () => {
  const reviewCatalogue = { matters: ['food.expired-food'], publishedOn: day('2026-03-01'), restsOn: '目录' };
  expect(cataloguedMatters({ reviewCatalogue }, day('2026-02-28'))).toEqual([]);
  expect(cataloguedMatters({ reviewCatalogue }, day('2026-03-01'))).toEqual(['food.expired-food']);
  expect(cataloguedMatters({}, day('2026-03-01'))).toEqual([]);
});
