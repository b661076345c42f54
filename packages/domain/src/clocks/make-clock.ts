import type { Case } from '../case/case.ts';
import type { PartyId } from '../case/people.ts';
import { type DeadlineId, deadlineFor, deriveDeadline } from '../deadlines/deadlines.ts';
import type { Extension } from '../deadlines/derivation.ts';
import type { Length } from '../deadlines/length.ts';
import type { PauseKind } from '../deadlines/row.ts';
import type { ViewContext } from '../engine/context.ts';
import type { Day } from '../kernel/day.ts';
import { citationsFor } from '../law-scope/citations-for.ts';
import type { Clock } from './clock.ts';

/** 一个期限的起点、终点和中间的停顿。 */
export type ClockQuestion = Readonly<{
  id: DeadlineId;
  nature?: Clock['nature'];
  /** 同一期限有几个的，用来区分，如审核轮次。 */
  mark?: string;
  title?: string;
  party?: PartyId;
  from: Day;
  metOn?: Day;
  length?: Length;
  pauses?: readonly Readonly<{ kind: PauseKind; from: Day; to: Day }>[];
  extensions?: readonly Extension[];
  paused?: boolean;
}>;

/** 造一个期限；机关适用的规定里没有这个期限时没有。 */
export function makeClock(theCase: Case, ctx: ViewContext, q: ClockQuestion): readonly Clock[] {
  const deadline = deadlineFor(q.id, theCase.profiles, q.from);
  const derivation = deriveDeadline({
    id: q.id,
    profiles: theCase.profiles,
    from: q.from,
    calendar: ctx.calendar,
    ...(q.length ? { length: q.length } : {}),
    ...(q.pauses ? { pauses: q.pauses } : {}),
    ...(q.extensions ? { extensions: q.extensions } : {}),
  });
  if (!deadline || !derivation) return [];
  const nature = q.nature ?? 'limit';
  const clock: Clock = {
    key: [q.id, q.party, q.mark].filter(Boolean).join('/'),
    id: q.id,
    rule: deadline.row.rule,
    title: q.title ?? deadline.row.title,
    nature,
    startsOn: q.from,
    derivation,
    status: statusOf(nature, derivation.due, ctx.on, q),
    articles: citationsFor(deadline.row.articles, theCase.profiles),
    ...(q.party ? { party: q.party } : {}),
    ...(q.metOn ? { metOn: q.metOn } : {}),
  };
  return [clock];
}

function statusOf(
  nature: Clock['nature'],
  due: Day,
  on: Day,
  { metOn, paused }: ClockQuestion,
): Clock['status'] {
  if (metOn) return metOn <= due || nature === 'window' ? 'met' : 'overdue';
  if (paused) return 'paused';
  if (on <= due) return 'running';
  return nature === 'window' ? 'expired' : 'overdue';
}
