import { expect, test } from 'vitest';
import { createTurns } from './turns.ts';

test('work of one key runs in order even when some of it fails; another key does not wait', async () => {
  const inTurn = createTurns();
  const seen: string[] = [];
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });

  const first = inTurn('a', async () => {
    await gate;
    seen.push('a1');
    throw new Error('a1 broke');
  });
  const second = inTurn('a', async () => void seen.push('a2'));
  await inTurn('b', async () => void seen.push('b'));
  release();

  await expect(first).rejects.toThrow('a1 broke');
  await second;
  expect(seen).toEqual(['b', 'a1', 'a2']);
});
