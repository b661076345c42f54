/** Callers of one key take turns; callers of different keys do not wait for each other. */
export type Turns = Readonly<{ inTurn<T>(keys: readonly string[], work: () => Promise<T>): Promise<T> }>;

/** Several keys are taken in sorted order, so two callers never wait for each other. */
export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();

  const one = <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const mine = (last.get(key) ?? Promise.resolve()).then(work, work);
    const settled = mine.catch(() => undefined);
    last.set(key, settled);
    void settled.then(() => {
      if (last.get(key) === settled) last.delete(key);
    });
    return mine;
  };

  return {
    inTurn(keys, work) {
      const sorted = [...new Set(keys)].sort();
      return sorted.reduceRight<typeof work>((inner, key) => () => one(key, inner), work)();
    },
  };
}
