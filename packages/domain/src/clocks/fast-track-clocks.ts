import type { Case } from '../case/case.ts';
import { fastTrackOfCase } from '../case/fast-track-stage.ts';
import type { Party } from '../case/party.ts';
import { deriveHours } from '../deadlines/count.ts';
import { deadlineFor } from '../deadlines/deadlines.ts';
import type { ViewContext } from '../engine/context.ts';
import { dayOf, type Instant } from '../kernel/instant.ts';
import { citationsFor } from '../law-scope/citations-for.ts';
import type { Clock } from './clock.ts';
import { makeClock } from './make-clock.ts';

const id = 'fast-track-decision';

/** 快速办理的期限：各当事人都同意以后才有，转回普通程序就没有了。 */
export function fastTrackClocks(theCase: Case, ctx: ViewContext): readonly Clock[] {
  if (fastTrackOfCase(theCase) !== 'accepted') return [];
  return theCase.parties.flatMap((party) => {
    const arrivedAt = party.fastTrack?.offered.arrivedAt;
    return arrivedAt ? hourClock(theCase, party, arrivedAt, ctx) : dayClock(theCase, party, ctx);
  });
}

function dayClock(theCase: Case, party: Party, ctx: ViewContext): readonly Clock[] {
  if (!theCase.filedOn || deadlineFor(id, theCase.profiles, theCase.filedOn)?.length.unit === 'hour')
    return [];
  const metOn = party.decision?.on;
  return makeClock(theCase, ctx, {
    id,
    party: party.id,
    from: theCase.filedOn,
    ...(metOn ? { metOn } : {}),
  });
}

// 四十八小时按时刻走，夜间、节假日照算，所以看作出决定的时刻。
function hourClock(theCase: Case, party: Party, arrivedAt: Instant, ctx: ViewContext): readonly Clock[] {
  const found = deadlineFor(id, theCase.profiles, dayOf(arrivedAt));
  if (found?.length.unit !== 'hour') return dayClock(theCase, party, ctx);
  const { row, length } = found;
  const derivation = deriveHours({
    count: length.count,
    fromAt: arrivedAt,
    fromTitle: row.runsFrom,
    articles: row.articles,
  });
  const decidedAt = party.fastTrack?.decidedAt;
  const late = derivation.dueAt !== undefined && (decidedAt ?? ctx.at) > derivation.dueAt;
  const onTime = decidedAt ? 'met' : 'running';
  return [
    {
      key: `${id}/${party.id}`,
      id,
      rule: row.rule,
      title: row.title,
      nature: 'limit',
      party: party.id,
      startsOn: dayOf(arrivedAt),
      derivation,
      status: late ? 'overdue' : onTime,
      articles: citationsFor(row.articles, theCase.profiles),
      ...(decidedAt ? { metOn: dayOf(decidedAt) } : {}),
    },
  ];
}
