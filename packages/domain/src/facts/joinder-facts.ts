import type { Violation } from '../case/investigation.ts';
import type { joinderRelationTitles } from '../case/joinder.ts';
import type { Identity } from '../case/people.ts';
import type { Scope } from '../engine/context.ts';
import { fact } from '../engine/fact.ts';
import { nextNumber } from '../procedures/next-number.ts';

type JoinderInput = Readonly<
  Partial<{
    relation: keyof typeof joinderRelationTitles;
    joinedParties: readonly Identity[];
    joinedViolations: readonly Pick<Violation, 'matter' | 'parties'>[];
    splitParties: readonly string[];
    alsoRecords: readonly string[];
  }>
>;

function given({ input }: Scope): JoinderInput {
  return (input ?? {}) as JoinderInput;
}

/** 并案、分案的条件。 */
export const joinderFacts = {
  joinderRelation: fact({
    title: '并案的关联',
    values: ['not-given', 'related', 'unrelated', 'party-missing'],
    of: (scope) => {
      const { relation, joinedParties = [], joinedViolations = [] } = given(scope);
      if (!relation) return 'not-given';
      const { parties, violations } = scope.theCase;
      const own = parties.map(({ id }) => id);
      const added = joinedParties.map((_, index) => `P${nextNumber(own) + index}`);
      const known = new Set([...own, ...added]);
      if (joinedViolations.some((each) => each.parties.some((id) => !known.has(id)))) return 'party-missing';
      if (relation === 'same-party')
        return joinedParties.length === 0 ? 'related' : ['unrelated', '同一当事人的并案，不应有新的当事人'];
      const matters = violations.map(({ matter }) => matter);
      const same = joinedViolations.every(({ matter }) => matters.includes(matter));
      return same ? 'related' : ['unrelated', '并入的违法行为与本案不是同一事项'];
    },
  }),

  splitRecords: fact({
    title: '一并带去的笔录',
    values: ['none', 'of-case', 'unknown'],
    of: (scope) => {
      const { alsoRecords = [] } = given(scope);
      if (alsoRecords.length === 0) return 'none';
      const known = scope.theCase.records.map(({ id }) => id);
      const stranger = alsoRecords.find((id) => !known.includes(id));
      return stranger ? ['unknown', `本案没有${stranger}`] : 'of-case';
    },
  }),

  splitParties: fact({
    title: '分出的当事人',
    values: ['not-given', 'separable', 'none-to-split', 'unknown', 'all-of-them', 'decided'],
    of: (scope) => {
      const { splitParties } = given(scope);
      const { parties } = scope.theCase;
      const alone = parties.length < 2 || parties.every(({ decision }) => decision);
      if (!splitParties) return alone ? 'none-to-split' : 'not-given';
      const chosen = parties.filter(({ id }) => splitParties.includes(id));
      if (chosen.length < new Set(splitParties).size) return 'unknown';
      if (chosen.length === parties.length) return 'all-of-them';
      const decided = chosen.find(({ decision }) => decision);
      return decided ? ['decided', `${decided.identity.name}已经作出决定`] : 'separable';
    },
  }),
};
