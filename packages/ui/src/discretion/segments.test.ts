import { day, fen, type Violation } from '@lpt/domain';
import { expect, test } from 'vitest';
import { placeOn, scaleOf } from './segments.ts';

const food: Violation = {
  id: 'V1',
  matter: 'food.expired-food',
  parties: ['P1'],
  from: day('2026-09-01'),
  to: day('2026-09-01'),
  place: '某处',
  facts: '某事',
  circumstances: { goodsValueFen: 386_000, gainsFen: 128_000 },
};

test('货值不足一万元：法定五万至十万，三段相接，本案落在一般', () => {
  const scale = scaleOf(food, day('2026-10-12'));
  expect(scale?.statutory).toEqual({ minFen: 5_000_000, maxFen: 10_000_000 });
  expect(scale?.segments.map(({ title, range }) => [title, range.minFen, range.maxFen])).toEqual([
    ['从轻', 5_000_000, 6_500_000],
    ['一般', 6_500_000, 8_500_000],
    ['从重', 8_500_000, 10_000_000],
  ]);
  expect(scale?.segments.filter(({ chosen }) => chosen).map(({ title }) => title)).toEqual(['一般']);
});

test('具有从轻情节的，落在从轻一段', () => {
  const lighter = { ...food, circumstances: { ...food.circumstances, factors: ['cooperative'] } };
  const chosen = scaleOf(lighter, day('2026-10-12'))?.segments.find((segment) => segment.chosen);
  expect(chosen?.title).toBe('从轻');
});

test('情节没有填全的、事项不认识的没有尺', () => {
  expect(scaleOf({ ...food, circumstances: {} }, day('2026-10-12'))).toBeUndefined();
  expect(scaleOf({ ...food, matter: 'no.such' }, day('2026-10-12'))).toBeUndefined();
});

test('低于下限、高于上限的都画在两端', () => {
  const range = { minFen: fen(1000), maxFen: fen(3000) };
  expect([placeOn(range, 0), placeOn(range, 2000), placeOn(range, 9000)]).toEqual([0, 50, 100]);
  expect(placeOn({ minFen: fen(5), maxFen: fen(5) }, 5)).toBe(50);
});
