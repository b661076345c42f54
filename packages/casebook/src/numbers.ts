import { cityScope, type Db } from '@lpt/database';

/** What each counter of a city stands at, as far as this process knows; the database has the last word. */
export type Numbers = Readonly<{
  current(city: string, counters: readonly string[]): Promise<ReadonlyMap<string, number>>;
  learn(city: string, counters: Readonly<Record<string, number>>): void;
}>;

/** A wrong guess costs one more attempt and never a number: the database compares before it advances. */
export function createNumbers(db: Db): Numbers {
  const known = new Map<string, number>();
  const placeOf = (city: string, counter: string) => `${city}/${counter}`;

  return {
    async current(city, counters) {
      const unknown = counters.filter((counter) => !known.has(placeOf(city, counter)));
      if (unknown.length > 0) {
        const rows = await db.query<{ counter: string; value: number }>(
          'select counter, value from number_counter where city = $1 and counter = any ($2)',
          [city, unknown],
          cityScope(city),
        );
        for (const { counter, value } of rows) known.set(placeOf(city, counter), value);
      }
      return new Map(counters.map((counter) => [counter, known.get(placeOf(city, counter)) ?? 0]));
    },
    learn(city, counters) {
      for (const [counter, value] of Object.entries(counters)) known.set(placeOf(city, counter), value);
    },
  };
}
