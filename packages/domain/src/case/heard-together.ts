import { hearingConcluded } from './hearing.ts';
import type { Party } from './party.ts';
import type { PartyId } from './people.ts';

/** 一并听证而还没有办结的各当事人，含自己。 */
export function heardTogether(parties: readonly Party[], id: PartyId): readonly Party[] {
  const own = parties.find((party) => party.id === id);
  const others = own?.hearing?.jointWith ?? [];
  return parties.filter(
    (party) =>
      party.id === id || (others.includes(party.id) && party.hearing && !hearingConcluded(party.hearing)),
  );
}
