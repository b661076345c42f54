import { createHash } from 'node:crypto';
import type { Mutant } from './mutants.ts';

/** The same few of all for the same seed, however the rest of the files change; in their order. */
export function sample<M extends Mutant>(all: readonly M[], most: number, seed: string): readonly M[] {
  const placed = all.map((mutant) => ({ mutant, place: placeOf(mutant, seed) }));
  const chosen = new Set(
    placed
      .toSorted((a, b) => (a.place < b.place ? -1 : 1))
      .slice(0, most)
      .map(({ mutant }) => mutant),
  );
  return all.filter((mutant) => chosen.has(mutant));
}

function placeOf({ file, operator, from, to }: Mutant, seed: string): string {
  return createHash('sha256').update([seed, file, operator, from, to].join('\n')).digest('hex');
}
