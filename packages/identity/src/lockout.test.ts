import { expect, test } from 'vitest';
import { lockMs } from './lockout.ts';

test('第五次失败锁定十五分钟，此后加倍，最长二十四小时', () => {
  const minutes = [1, 4, 5, 6, 7, 11, 12, 13, 1000].map((failures) => lockMs(failures) / 60_000);
  expect(minutes).toEqual([0, 0, 15, 30, 60, 960, 1440, 1440, 1440]);
});
