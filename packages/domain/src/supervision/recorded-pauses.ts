import type { Case } from '../case/case.ts';
import type { Interval } from '../case/investigation.ts';
import { type Day, earlier } from '../kernel/day.ts';

/** 一段停止计算的期间，首尾都在内。 */
export type RecordedPause = Readonly<{ kind: Interval['reason']; from: Day; to: Day }>;

/**
 * 案件里记下的停止计算的期间，看到 `until` 为止；没有结束的算到 `until`。
 * 尚未开始的、首尾颠倒的不算。扣不扣除由期限自己列举的事由决定。
 */
export function recordedPauses(
  theCase: Case,
  stage: Interval['stage'],
  until: Day,
): readonly RecordedPause[] {
  return theCase.intervals
    .filter((interval) => interval.stage === stage)
    .map(({ reason, from, to }) => ({ kind: reason, from, to: earlier(to ?? until, until) }))
    .filter(({ from, to }) => from <= to);
}
