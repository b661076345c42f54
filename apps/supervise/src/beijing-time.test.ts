import { expect, test } from 'vitest';
import { beijingTime } from './beijing-time.ts';

test.for([
  ['2026-11-24T07:17:00.000Z', '2026-11-24 15:17'],
  ['2026-11-24T23:30:00Z', '2026-11-25 07:30'],
  ['2026-11-25T00:00:00+08:00', '2026-11-25 00:00'],
  ['2026-11-24 07:17:00+00', '2026-11-24 15:17'],
  ['不是时刻', '不是时刻'],
] as const)('%s 写作 %s', ([at, written]) => {
  expect(beijingTime(at)).toBe(written);
});
