import type { Citation } from '@lpt/law';
import { addWorkingDays, isWorkingDay, type WorkCalendar } from '../calendar/calendar.ts';
import { chineseDay, type Day, isWeekend, plusDays, weekdayOf, yearOf } from '../kernel/day.ts';
import type { DerivationStep, Extension, Ground } from './derivation.ts';
import { lengthText } from './length.ts';
import { type Interval, type Pause, pausedDays } from './pauses.ts';
import type { OnceFull } from './row.ts';

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const;

/** 起算的一句。 */
export function startStep(from: Day, fromTitle: string, ground?: Ground): DerivationStep {
  return { says: `起算：${chineseDay(from)}${fromTitle}，当日不计入，自次日起算。`, day: from, ...ground };
}

/** 延长的一句。 */
export function extensionStep({ length, title, approvedBy, articles }: Extension): DerivationStep {
  const by = approvedBy ? `，经${approvedBy}批准` : '';
  const says = `延长：${title}${by}，延长${lengthText(length)}，从延长前的届满日接着计算。`;
  return { says, ...(articles ? { articles } : {}) };
}

/** 扣除的一句；重叠的日子只扣一次。 */
export function pauseStep(
  pauses: readonly Pause[],
  merged: readonly Interval[],
  { from, end, articles }: Readonly<{ from: Day; end: Day; articles: readonly Citation[] }>,
): DerivationStep {
  const list = pauses
    .map((one) => `${one.title}（${chineseDay(one.from)}至${chineseDay(one.to)}）`)
    .join('、');
  const once = pauses.length > 1 ? '，重叠的只扣一次' : '';
  const says = `扣除：${list}${once}，期限内共扣除${pausedDays(merged, from, end)}日。`;
  return { says, ...(articles.length > 0 ? { articles } : {}) };
}

/** 届满的一句。 */
export function endStep(end: Day): DerivationStep {
  return { says: `届满：${chineseDay(end)}。`, day: end };
}

/** 顺延的一句。 */
export function rollStep(end: Day, rolled: Day, calendar: WorkCalendar, ground?: Ground): DerivationStep {
  const says = `顺延：${chineseDay(end)}是${restName(end, calendar)}，顺延至其后第一个工作日${chineseDay(rolled)}。`;
  return { says, day: rolled, ...ground };
}

/** 不顺延而届满日正逢放假时的提醒；届满日是工作日则没有。 */
export function holdStep(end: Day, calendar: WorkCalendar, ground?: Ground): readonly DerivationStep[] {
  if (isWorkingDay(end, calendar)) return [];
  const practical = addWorkingDays(end, -1, calendar);
  const says = `不顺延：${chineseDay(end)}是${restName(end, calendar)}，仍以该日届满，应当在此前最后一个工作日${chineseDay(practical)}以前办结。`;
  return [{ says, day: practical, ...ground }];
}

/** 须数满的期限数满以后怎样。 */
export function fullStep(end: Day, { says, next }: OnceFull): DerivationStep {
  const from = next ? `自次日${chineseDay(plusDays(end, 1))}起，` : '';
  return { says: `数满：${chineseDay(end)}数满，${from}${says}。`, day: end };
}

/** 工作日怎样数：哪些放假不计，哪些调休上班计入。区间为 `after` 之后至 `until` 当日。 */
export function calendarStep(after: Day, until: Day, calendar: WorkCalendar): DerivationStep {
  const worked: string[] = [];
  for (let d = plusDays(after, 1); d <= until; d = plusDays(d, 1))
    if (calendar.workedWeekends.has(d)) worked.push(`${chineseDay(d)}（星期${weekdayName(d)}）`);
  const rests = [...calendar.years.values()]
    .flatMap(({ daysOff }) => daysOff)
    .filter(({ from, to }) => after < to && from <= until)
    .map(({ name, from, to }) => `${name}放假（${chineseDays(from, to)}）`);
  const off = rests.length ? `星期六、星期日和${rests.join('、')}不计入` : '星期六、星期日不计入';
  const on = worked.length ? `；调休上班的${worked.join('、')}计入` : '';
  return { says: `工作日：${off}${on}。` };
}

/**
 * 涉及放假安排没有公布或者没有录入的年度，逐年一句；没有则为空。
 * `fixed` 的期限既不按工作日数，也不顺延，放假只影响届满日是不是工作日。
 */
export function provisionalSteps(
  first: Day,
  last: Day,
  calendar: WorkCalendar,
  fixed = false,
): readonly DerivationStep[] {
  const known = Math.min(...calendar.years.keys());
  const then = fixed ? '届满之日不变，该日是不是工作日以公布的为准' : '暂按普通周末计算，公布录入后重新计算';
  const steps: DerivationStep[] = [];
  for (let year = yearOf(first); year <= yearOf(last); year += 1) {
    if (calendar.final(year)) continue;
    const why = year < known ? '没有录入' : '尚未公布';
    steps.push({ says: `暂计：${year}年度放假安排${why}，${then}。` });
  }
  return steps;
}

/** 一段放假的首尾两日，同一年的只写一次年份。 */
function chineseDays(from: Day, to: Day): string {
  if (from === to) return chineseDay(from);
  const year = `${yearOf(from)}年`;
  return `${chineseDay(from)}至${chineseDay(to).replace(year, '')}`;
}

function weekdayName(d: Day): string {
  return WEEKDAYS[weekdayOf(d)] ?? '';
}

function restName(d: Day, calendar: WorkCalendar): string {
  const holiday = calendar.holidays.get(d);
  if (holiday) return `${holiday}放假`;
  return isWeekend(d) ? `星期${weekdayName(d)}` : '休息日';
}
