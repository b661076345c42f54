import type { Case, Identity, Party, Violation } from '@lpt/domain';
import type { Option } from './model.ts';
import type { Values } from './values.ts';

type Joining = Pick<Case, 'parties' | 'violations'>;

/** 把另一案件并入本案，两案已经知道的都填好：关联、并入的当事人、并入的违法行为。 */
export function joinedFrom(own: Pick<Case, 'parties'>, other: Joining): Values {
  const added = other.parties.filter((party) => !sameIn(own.parties, party.identity));
  const numbers = newNumbers(own.parties, added.length);
  const numberHere = (id: string): readonly string[] => {
    const there = other.parties.find((party) => party.id === id);
    const place = added.findIndex((party) => party.id === id);
    const here = place < 0 && there ? sameIn(own.parties, there.identity)?.id : numbers[place];
    return here ? [here] : [];
  };
  return {
    relation: added.length === 0 ? 'same-party' : 'same-act',
    joinedParties: added.map(({ identity: { birth: _birth, ...identity } }) => identity),
    joinedViolations: other.violations.map((violation) => joined(violation, numberHere)),
  };
}

/** 填违法行为时能选的当事人：本案的，加上这张表里新填的，接着本案的编号。 */
export function partiesToName(own: readonly Party[], added: readonly string[]): readonly Option[] {
  const numbers = newNumbers(own, added.length);
  return [
    ...own.map(({ id, identity }) => ({ value: id, title: identity.name })),
    ...numbers.map((value, index) => ({ value, title: added[index] || `当事人 ${index + 1}` })),
  ];
}

function joined(
  { id: _id, filedOn: _filedOn, parties, ...violation }: Violation,
  numberHere: (id: string) => readonly string[],
): Values {
  return { ...violation, parties: parties.flatMap(numberHere) };
}

// 有身份号码的比号码，没有的比名称。
function sameIn(parties: readonly Party[], { idNumber, name }: Identity): Party | undefined {
  return parties.find(({ identity }) =>
    idNumber && identity.idNumber ? identity.idNumber === idNumber : identity.name === name,
  );
}

// 分案以后编号有空缺，接着最大的编。
function newNumbers(own: readonly Party[], count: number): readonly string[] {
  const last = Math.max(0, ...own.map(({ id }) => Number(id.slice(1))));
  return Array.from({ length: count }, (_, index) => `P${last + index + 1}`);
}
