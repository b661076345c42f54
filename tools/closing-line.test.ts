import { expect, test } from 'vitest';
import { closingLine, readClosing, sum } from './closing-line.mjs';

test('the last closing line counts, whatever its colour and whatever follows', () => {
  const output = '1 passed, 0 failed\n\u001b[32m12 passed, 3 failed, 2 skipped\u001b[39m\r\nnpm notice\n';
  expect(readClosing(output)).toEqual({ passed: 12, failed: 3, skipped: 2 });
});

test('a run that never reached its closing line has none', () => {
  expect(readClosing('Tests 5 passed\nSegmentation fault\n')).toBeUndefined();
});

test('counts add up to one plain line that reads back', () => {
  const total = sum([
    { passed: 2, failed: 0, skipped: 0 },
    { passed: 3, failed: 1, skipped: 0 },
  ]);
  expect(closingLine(total)).toBe('5 passed, 1 failed');
  expect(readClosing(closingLine({ ...total, skipped: 4 }))).toEqual({ ...total, skipped: 4 });
});
