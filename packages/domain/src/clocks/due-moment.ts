import { type Day, day } from '../kernel/day.ts';
import { dayOf, type Instant, localTime } from '../kernel/instant.ts';

/** 一个期限到哪一日；按小时计的另有时刻。 */
export type Due = Readonly<{ dueOn?: Day; dueAt?: Instant }>;

// 办理的时刻只到秒，所以一日的末一毫秒不会是按小时计的期限。
const END_OF_DAY = '23:59:59.999';

/** 列表、待办排先后用的一刻，北京时间：按小时的是那一刻，按日的是那一日的末一毫秒。没有期限的没有。 */
export function dueMoment({ dueOn, dueAt }: Due): string | null {
  if (dueAt) return localTime(dueAt);
  return dueOn ? `${dueOn} ${END_OF_DAY}` : null;
}

/** 由那一刻读回哪一日、几点几分；按日的没有几点。 */
export function readDueMoment(text: string | null): Readonly<{ on: Day | null; time: string | null }> {
  if (text === null) return { on: null, time: null };
  return {
    on: day(text.slice(0, 10)),
    time: text.endsWith(END_OF_DAY) ? null : text.slice(11, 16),
  };
}

/** 过了没有：按日的过了那一日，按小时的过了那一分钟；那一分钟办结仍在期限以内。`now` 为此刻，北京时间。 */
export function isPast(on: string, time: string | null, now: Instant): boolean {
  const today: string = dayOf(now);
  return on < today || (on === today && time !== null && time < now.slice(11, 16));
}
