const MINUTE_MS = 60_000;
const FREE_FAILURES = 4;
const FIRST_LOCK_MINUTES = 15;
const LONGEST_LOCK_MINUTES = 24 * 60;
const DOUBLINGS = 7;

/**
 * 连续第一、第二……次失败以后各锁定多久，毫秒，零为不锁定；表末一格以后照表末。
 * 第五次失败锁定十五分钟，此后每失败一次加倍，最长二十四小时。登录成功清零。
 */
export const locksMs: readonly number[] = [
  ...Array<number>(FREE_FAILURES).fill(0),
  ...Array.from({ length: DOUBLINGS + 1 }, (_, doubled) =>
    Math.min(FIRST_LOCK_MINUTES * 2 ** doubled, LONGEST_LOCK_MINUTES),
  ).map((minutes) => minutes * MINUTE_MS),
];

/** 第 `failures` 次连续失败以后锁定多久，毫秒。 */
export function lockMs(failures: number): number {
  return locksMs[Math.min(failures, locksMs.length) - 1] ?? 0;
}
