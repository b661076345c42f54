import type { Case } from '../../case/case.ts';
import { heardTogether } from '../../case/heard-together.ts';
import type { HearingEvent } from '../../case/hearing.ts';
import type { PartyId } from '../../case/people.ts';

/** 合并听证的，一次办理对每名当事人各记一次；通知书仍各送各的。 */
export function forEachHeard(
  theCase: Case,
  party: PartyId,
  event: (party: PartyId) => HearingEvent,
): readonly HearingEvent[] {
  return heardTogether(theCase.parties, party).map(({ id }) => event(id));
}
