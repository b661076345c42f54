import type { z } from 'zod';
import type { Case } from '../../case/case.ts';
import type { Party } from '../../case/party.ts';
import type { Identity, PartyId } from '../../case/people.ts';
import { nextNumber } from '../next-number.ts';
import { evidenceToCarry, recordToCarry, violationToCarry } from './carried-input.ts';
import type { joinder } from './joinder.approval.ts';

type Joined = Omit<z.input<typeof joinder.input>, 'other' | 'reason'>;
type Other = Pick<Case, 'parties' | 'violations' | 'evidence' | 'records'>;

/** 把另一案件并入本案，两案已经知道的都写好：关联，并入的当事人、违法行为、证据和笔录。 */
export function joinedCaseInput(own: Pick<Case, 'parties'>, other: Other): Required<Joined> {
  const added = other.parties.filter((party) => !sameIn(own.parties, party.identity));
  const first = nextNumber(own.parties.map(({ id }) => id));
  const numberHere = (id: PartyId): PartyId | undefined => {
    const there = other.parties.find((party) => party.id === id);
    const place = added.findIndex((party) => party.id === id);
    return place < 0 ? there && sameIn(own.parties, there.identity)?.id : `P${first + place}`;
  };
  const local = new Map(other.violations.map(({ id }, index) => [id, `V${index + 1}`]));
  // 没有写明证明哪一项的，证明另一案件的全部；到了本案就得写明。
  const proved = (of: readonly string[]) =>
    of.length === 0 ? [...local.values()] : of.flatMap((id) => local.get(id) ?? []);
  return {
    relation: added.length === 0 ? 'same-party' : 'same-act',
    joinedParties: added.map(({ identity: { birth: _birth, ...identity } }) => identity),
    joinedViolations: other.violations.map((violation) => violationToCarry(violation, numberHere, local)),
    joinedEvidence: other.evidence.map((each) => evidenceToCarry(each, proved(each.violations))),
    joinedRecords: other.records.map((each) => recordToCarry(each, each.party && numberHere(each.party))),
  };
}

// 有身份号码的比号码，没有的比名称。
function sameIn(parties: readonly Party[], { idNumber, name }: Identity): Party | undefined {
  return parties.find(({ identity }) =>
    idNumber && identity.idNumber ? identity.idNumber === idNumber : identity.name === name,
  );
}
