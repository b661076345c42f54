import type { Case } from '../../case/case.ts';
import { deriveDeadline } from '../../deadlines/deadlines.ts';
import type { ViewContext } from '../../engine/context.ts';
import type { Day } from '../../kernel/day.ts';

/** 公告送达视为送达之日：公告期满之日。 */
export function publicNoticeEnds(theCase: Case, announcedOn: Day, ctx: ViewContext): Day {
  const derivation = deriveDeadline({
    id: 'public-notice-service',
    profiles: theCase.profiles,
    from: announcedOn,
    calendar: ctx.calendar,
  });
  if (!derivation) throw new Error('public-notice-service has a general row');
  return derivation.due;
}
