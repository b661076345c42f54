import type { Citation } from '@lpt/law';
import { nextWorkingDay, type WorkCalendar } from '../calendar/calendar.ts';
import { chineseDay, type Day } from '../kernel/day.ts';
import { chineseInstant, dayOf, type Instant, instantFromMs } from '../kernel/instant.ts';
import { backWalk, walk } from './arithmetic.ts';
import type { Derivation, DerivationStep, Extension, Ground } from './derivation.ts';
import { type Length, lengthText } from './length.ts';
import { mergePauses, type Pause } from './pauses.ts';
import type { OnceFull } from './row.ts';
import {
  calendarStep,
  endStep,
  extensionStep,
  fullStep,
  holdStep,
  pauseStep,
  provisionalSteps,
  rollStep,
  startStep,
} from './says.ts';

/** 要算的期限。 */
export type Question = Readonly<{
  length: Length;
  /** 起算事件之日，当日不计入。 */
  from: Day;
  /** 起算事件，接在日期后面成句，如“收到线索材料”。 */
  fromTitle: string;
  roll: 'next-working-day' | 'none';
  /** 须数满的期限数满以后怎样，如自次日起可以举行听证。 */
  onceFull?: OnceFull;
  pauses?: readonly Pause[];
  /** 扣除的依据。 */
  pauseArticles?: readonly Citation[];
  extensions?: readonly Extension[];
  calendar: WorkCalendar;
  /** 期限长度的依据。 */
  articles: readonly Citation[];
  startGround?: Ground;
  rollGround?: Ground;
}>;

/** 算出期限的最后一日。按小时的期限用 `deriveHours`，传进来是程序的错误，直接抛出。 */
export function derive(q: Question): Derivation {
  const pauses = mergePauses(q.pauses ?? []);
  const lengths = [{ length: q.length }, ...(q.extensions ?? [])];
  const steps: DerivationStep[] = [startStep(q.from, q.fromTitle, q.startGround)];

  let end = q.from;
  lengths.forEach((part, index) => {
    end = walk(end, part.length, pauses, q.calendar);
    if (index > 0 && 'title' in part) steps.push(extensionStep(part));
    else steps.push({ says: `期限：${lengthText(part.length)}。`, articles: q.articles });
  });

  const byWork = lengths.some(({ length }) => length.unit === 'working-day');
  if (byWork) steps.push(calendarStep(q.from, end, q.calendar));
  if (q.pauses?.length)
    steps.push(pauseStep(q.pauses, pauses, { from: q.from, end, articles: q.pauseArticles ?? [] }));
  steps.push(endStep(end));

  const rolled = q.roll === 'none' ? end : nextWorkingDay(end, q.calendar);
  if (rolled !== end) steps.push(rollStep(end, rolled, q.calendar, q.rollGround));
  if (q.onceFull) steps.push(fullStep(rolled, q.onceFull));
  else if (q.roll === 'none') steps.push(...holdStep(end, q.calendar, q.rollGround));

  const fixed = q.roll === 'none' && !byWork;
  const warnings = provisionalSteps(byWork ? q.from : end, rolled, q.calendar, fixed);
  return { due: rolled, provisional: warnings.length > 0, steps: [...steps, ...warnings] };
}

/** 按小时计的期限：起算时刻不计，夜间、周末和节假日照样走。 */
export function deriveHours(
  q: Readonly<{ count: number; fromAt: Instant; fromTitle: string; articles: readonly Citation[] }>,
): Derivation {
  const dueAt = instantFromMs(Date.parse(q.fromAt) + q.count * 3_600_000);
  const due = dayOf(dueAt);
  const steps = [
    { says: `起算：${chineseInstant(q.fromAt)}${q.fromTitle}，该时刻不计入。`, day: dayOf(q.fromAt) },
    { says: `期限：${q.count}小时，夜间、星期六、星期日和放假日连续计算。`, articles: q.articles },
    { says: `届满：${chineseInstant(dueAt)}。`, day: due },
  ];
  return { due, dueAt, provisional: false, steps };
}

/** 倒推的期限：某事之前须留足若干完整工作日，最迟哪一日办。 */
export type BackQuestion = Readonly<{
  /** 完整工作日数。 */
  count: number;
  before: Day;
  /** 那件事，如“举行听证”。 */
  beforeTitle: string;
  calendar: WorkCalendar;
  articles: readonly Citation[];
  ground?: Ground;
}>;

/** 倒推最迟之日。该日是日历上的最后一日；它若是放假日，另有一步写明此前最后一个工作日。 */
export function deriveBack(q: BackQuestion): Derivation {
  const { latest, practical } = backWalk(q.before, q.count, q.calendar);
  const steps: DerivationStep[] = [
    { says: `倒推：${chineseDay(q.before)}${q.beforeTitle}，当日不计入。`, day: q.before, ...q.ground },
    { says: `期限：此前留足${q.count}个完整工作日。`, articles: q.articles },
    calendarStep(latest, q.before, q.calendar),
    { says: `最迟：${chineseDay(latest)}。`, day: latest },
  ];
  if (practical !== latest)
    steps.push({ says: `该日不是工作日，此前最后一个工作日是${chineseDay(practical)}。`, day: practical });
  const warnings = provisionalSteps(latest, q.before, q.calendar);
  return { due: latest, provisional: warnings.length > 0, steps: [...steps, ...warnings] };
}
