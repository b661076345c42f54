import { addWorkingDays, type Day, nextWorkingDay, plusDays, type WorkCalendar } from '@lpt/domain';
import type { Dice } from './play-dice.ts';

/** 一个案件顺利办下来的各日，全部是工作日。 */
export type BulkDays = Readonly<{
  actedFrom: Day;
  received: Day;
  verified: Day;
  filingRequested: Day;
  filed: Day;
  questioned: Day;
  corrected: Day;
  correctionDue: Day;
  rechecked: Day;
  tested: Day;
  tests: Day;
  closed: Day;
  submitted: Day;
  reviewed: Day;
  approved: Day;
  notified: Day;
  noticeServed: Day;
  stated: Day;
  viewed: Day;
  discussed: Day;
  decisionRequested: Day;
  decided: Day;
  attempted: Day;
  served: Day;
  published: Day;
  paid: Day;
  closingRequested: Day;
  ended: Day;
  archived: Day;
}>;

/** 从收到线索之日起排各日；间隔由骰子定，都在法定期限以内。`slow` 的调查拖得久。 */
export function bulkDays(
  start: Day,
  dice: Dice,
  calendar: WorkCalendar,
  { correction, testing }: Readonly<{ correction: boolean; testing: boolean }>,
): BulkDays {
  const after = (day: Day, least: number, more = 0) =>
    addWorkingDays(day, least + dice.next(more + 1), calendar);
  const received = nextWorkingDay(start, calendar);
  const verified = after(received, 0, 1);
  const filingRequested = after(verified, 1, 2);
  const filed = after(filingRequested, 0, 2);
  const questioned = after(filed, 1, 3);
  const corrected = after(filed, 1, 1);
  const correctionDue = plusDays(corrected, 10);
  const rechecked = after(nextWorkingDay(correctionDue, calendar), 1);
  const tested = after(questioned, 1);
  const tests = after(tested, 8, 6);
  const ready = [questioned, ...(correction ? [rechecked] : []), ...(testing ? [tests] : [])]
    .toSorted()
    .at(-1);
  const closed = after(ready ?? questioned, 4, 8);
  const submitted = after(closed, 0, 1);
  const reviewed = after(submitted, 1, 3);
  const approved = after(reviewed, 0, 1);
  const notified = after(approved, 0, 1);
  const noticeServed = after(notified, 0, 2);
  const stated = after(noticeServed, 1, 3);
  const viewed = after(noticeServed, 6, 1);
  const discussed = after(viewed, 0, 1);
  const decisionRequested = after(discussed, 0, 1);
  const decided = after(decisionRequested, 0, 1);
  const attempted = after(decided, 1);
  const served = after(attempted, 0, 3);
  const published = after(decided, 2, 4);
  const paid = after(served, 2, 6);
  const closingRequested = after(later(paid, published), 1, 2);
  const ended = after(closingRequested, 0, 1);
  return {
    actedFrom: plusDays(received, -3 - dice.next(20)),
    received,
    verified,
    filingRequested,
    filed,
    questioned,
    corrected,
    correctionDue,
    rechecked,
    tested,
    tests,
    closed,
    submitted,
    reviewed,
    approved,
    notified,
    noticeServed,
    stated,
    viewed,
    discussed,
    decisionRequested,
    decided,
    attempted,
    served,
    published,
    paid,
    closingRequested,
    ended,
    archived: after(ended, 3, 15),
  };
}

function later(a: Day, b: Day): Day {
  return a < b ? b : a;
}
