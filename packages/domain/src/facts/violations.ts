import type { Violation } from '../case/investigation.ts';
import type { Scope } from '../engine/context.ts';

/** 本次判断涉及的违法行为：对当事人的只看他的，对案件的看全部。 */
export function violationsOf({ theCase, party }: Scope): readonly Violation[] {
  if (!party) return theCase.violations;
  return theCase.violations.filter(({ parties }) => parties.includes(party.id));
}
