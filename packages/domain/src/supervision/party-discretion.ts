import type { Case } from '../case/case.ts';
import type { Party } from '../case/party.ts';
import { assessParty, type PartyAssessment } from '../discretion/assess-party.ts';
import type { Day } from '../kernel/day.ts';
import type { Fen } from '../kernel/money.ts';
import { isMatterId } from '../matters/matters.ts';

/**
 * 一名当事人的裁量，可以据以监督的才有：事项都登记过，情节填全并落入法定幅度的一支，
 * 幅度核对过原文。凭记忆登记的幅度不拿来说别人违法。
 */
export function supervisableDiscretion(theCase: Case, party: Party, on: Day): PartyAssessment | undefined {
  const own = theCase.violations.filter(({ parties }) => parties.includes(party.id));
  if (own.length === 0 || own.some(({ matter }) => !isMatterId(matter))) return undefined;
  const assessed = assessParty(theCase, party, on);
  const sure = assessed.assessments.every(
    ({ branch, basis }) => branch !== undefined && basis.statutory !== 'memory',
  );
  return sure ? assessed : undefined;
}

/** 罚款落在对直接责任人员的幅度以内：自然人和单位一案处罚时，个人适用另一幅度。 */
export function insidePersonRange({ identity }: Party, { assessments }: PartyAssessment, fine: Fen): boolean {
  if (identity.kind !== 'person') return false;
  return assessments.some(
    ({ person }) => person && fine >= person.statutory.minFen && fine <= person.statutory.maxFen,
  );
}
