type Count = { used: number; sinceMs: number };

/** How often something may be tried by one person within a span. Kept in memory; each process has its own. */
export type Attempts = Readonly<{
  /** Seconds to wait before trying again; zero when there is room. Does not count as a try. */
  wait(who: string, nowMs: number): number;
  /** Counts a try. */
  count(who: string, nowMs: number): void;
}>;

const MOST = 20_000;

/** So many tries within `spanMs`, counted from the first; after that nothing until the span is over. */
export function createAttempts(most: number, spanMs: number): Attempts {
  const counts = new Map<string, Count>();

  const current = (who: string, nowMs: number): Count | undefined => {
    const found = counts.get(who);
    return found && nowMs - found.sinceMs < spanMs ? found : undefined;
  };

  // Strangers must not fill the memory: what is over goes first, then the oldest.
  const makeRoom = (nowMs: number): void => {
    for (const [who, { sinceMs }] of counts) if (nowMs - sinceMs >= spanMs) counts.delete(who);
    for (const who of counts.keys()) {
      if (counts.size < MOST) return;
      counts.delete(who);
    }
  };

  return {
    wait(who, nowMs) {
      const found = current(who, nowMs);
      return found && found.used >= most ? Math.ceil((found.sinceMs + spanMs - nowMs) / 1000) : 0;
    },
    count(who, nowMs) {
      const found = current(who, nowMs);
      if (found) found.used += 1;
      else {
        counts.delete(who);
        if (counts.size >= MOST) makeRoom(nowMs);
        counts.set(who, { used: 1, sinceMs: nowMs });
      }
    },
  };
}

/** Who is asking, as far as an address tells: a whole /64 of IPv6 is one household. */
export function householdOf(ip: string): string {
  return ip.includes(':') && !ip.includes('.') ? ip.split(':').slice(0, 4).join(':') : ip;
}
