import type { WorkCalendar } from '../calendar/calendar.ts';
import type { Case } from '../case/case.ts';
import type { Party } from '../case/party.ts';
import type { Publication } from '../case/people.ts';
import { deriveDeadline } from '../deadlines/deadlines.ts';
import type { Derivation } from '../deadlines/derivation.ts';
import type { Day } from '../kernel/day.ts';

/**
 * 在省公示平台公开（或者办理不予公开备案）的期限：自决定书日期起七个工作日，不是自送达起。
 * 没有决定的、不予处罚的没有。
 */
export function publicationClock(
  { profiles }: Pick<Case, 'profiles'>,
  { decision }: Pick<Party, 'decision'>,
  calendar: WorkCalendar,
): Derivation | undefined {
  if (decision?.proposal.outcome !== 'penalty') return undefined;
  return deriveDeadline({ id: 'publication-province', profiles, from: decision.on, calendar });
}

/** 办理公示或者备案之日，期限看它；变更以后重新公示的，看原来公示之日。 */
export function publicationSettledOn(publication: Publication | undefined): Day | undefined {
  if (publication?.status === 'withdrawn') return publication.publishedOn;
  return publication?.status === 'published' ? (publication.firstOn ?? publication.on) : publication?.on;
}
