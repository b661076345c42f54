import type { Case } from '@lpt/domain';

/** 几名当事人的，是哪一名；只有一名的不必写。 */
export function nameAmongSeveral({ parties }: Case, id: string): string | undefined {
  return parties.length > 1 ? parties.find((party) => party.id === id)?.identity.name : undefined;
}
