import { describe, expect, test } from 'vitest';
import { createBatcher } from './batcher.ts';
import { createTurns } from './turns.ts';

describe('batches', () => {
  const batchesOf = (options: Partial<Parameters<typeof createBatcher<number, number>>[0]> = {}) => {
    const seen: (readonly number[])[] = [];
    const batcher = createBatcher<number, number>({
      most: 4,
      inFlight: 1,
      alone: () => true,
      run: async (_city, items) => {
        seen.push(items);
        return items.map((item) => item * 10);
      },
      ...options,
    });
    return { batcher, seen };
  };

  test('everyone gets the answer to the own request, many travel together', async () => {
    const { batcher, seen } = batchesOf();
    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => batcher.add('440100', n)));
    expect(answers).toEqual(Array.from({ length: 10 }, (_, n) => n * 10));
    expect(seen.map(({ length }) => length)).toEqual([4, 4, 2]);
  });

  test('cities never share a batch', async () => {
    const cities: string[] = [];
    const { batcher } = batchesOf({
      run: async (city, items) => {
        cities.push(`${city}:${items.join()}`);
        return items;
      },
    });
    await Promise.all([batcher.add('a', 1), batcher.add('b', 2), batcher.add('a', 3)]);
    expect(cities.sort()).toEqual(['a:1,3', 'b:2']);
  });

  test('a failed batch is tried again one by one: only the guilty one fails', async () => {
    const { batcher } = batchesOf({
      run: async (_city, items) => {
        if (items.includes(2)) throw new Error('two');
        return items;
      },
    });
    const answers = await Promise.allSettled([1, 2, 3].map((item) => batcher.add('a', item)));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  test('a failure that says nothing of the single request fails them all at once', async () => {
    let runs = 0;
    const { batcher } = batchesOf({
      alone: () => false,
      run: async () => {
        runs += 1;
        throw new Error('gone');
      },
    });
    const answers = await Promise.allSettled([1, 2, 3].map((item) => batcher.add('a', item)));
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(runs).toBe(1);
  });
});

describe('turns', () => {
  test('callers of one key follow each other, also after a failure', async () => {
    const turns = createTurns();
    const order: string[] = [];
    const step = (name: string, fails = false) =>
      turns.inTurn(['k'], async () => {
        order.push(`${name} in`);
        await Promise.resolve();
        order.push(`${name} out`);
        if (fails) throw new Error(name);
      });
    await Promise.allSettled([step('a'), step('b', true), step('c')]);
    expect(order).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
  });

  test('callers of several keys in any order never wait for each other for ever', async () => {
    const turns = createTurns();
    const work = Array.from({ length: 50 }, (_, n) =>
      turns.inTurn(n % 2 ? ['x', 'y'] : ['y', 'x'], async () => n),
    );
    expect(await Promise.all(work)).toHaveLength(50);
  });
});
