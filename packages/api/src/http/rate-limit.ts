/** A bucket per key: so many at once, refilled one every `everyMs`. */
export type RateLimit = Readonly<{
  /** Zero when there is room; else how many milliseconds to wait. */
  take(key: string, nowMs: number): number;
}>;

type Bucket = { left: number; atMs: number };

const MOST_KEYS = 20_000;

/** Kept in memory: each process has its own. Full buckets are forgotten, so strangers cannot fill the memory. */
export function createRateLimit(burst: number, everyMs: number): RateLimit {
  const buckets = new Map<string, Bucket>();

  const forget = (nowMs: number) => {
    for (const [key, { left, atMs }] of buckets)
      if (left + (nowMs - atMs) / everyMs >= burst || buckets.size > MOST_KEYS) buckets.delete(key);
  };

  return {
    take(key, nowMs) {
      if (buckets.size >= MOST_KEYS) forget(nowMs);
      const bucket = buckets.get(key) ?? { left: burst, atMs: nowMs };
      const left = Math.min(burst, bucket.left + Math.max(0, nowMs - bucket.atMs) / everyMs);
      if (left < 1) {
        buckets.set(key, { left, atMs: nowMs });
        return Math.ceil((1 - left) * everyMs);
      }
      buckets.set(key, { left: left - 1, atMs: nowMs });
      return 0;
    },
  };
}

/** How often one may try to log in: by login and place, and by place. */
export type LoginLimits = Readonly<{
  /** Zero when there is room; else how many milliseconds to wait. */
  take(ip: string, login: string, nowMs: number): number;
}>;

/** Ten attempts at once for a login from one place, then one every six seconds; sixty for a place. */
export function createLoginLimits(): LoginLimits {
  const perLogin = createRateLimit(10, 6_000);
  const perPlace = createRateLimit(60, 1_000);
  return {
    take: (ip, login, nowMs) =>
      Math.max(perPlace.take(ip, nowMs), perLogin.take(`${ip}|${login.trim().toLowerCase()}`, nowMs)),
  };
}
