import type { Day } from './day.ts';

/** 一个时刻，北京时间，`2026-10-08T09:30:00+08:00`。 */
export type Instant = string & { readonly __brand: 'Instant' };

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?\+08:00$/;

/** 是不是北京时间的时刻写法。 */
export function isInstant(text: string): text is Instant {
  return SHAPE.test(text) && !Number.isNaN(Date.parse(text));
}

/** 文字写成的时刻；写错直接抛出。 */
export function instant(text: string): Instant {
  if (!isInstant(text)) throw new Error(`not an instant: ${text}`);
  return text;
}

/** 毫秒数化作北京时间。 */
export function instantFromMs(ms: number): Instant {
  return `${new Date(ms + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00` as Instant;
}

/** 不带时区的写法，北京时间，数据库里比较用：2026-10-08 09:30:00。 */
export function localTime(at: Instant): string {
  return at.slice(0, 19).replace('T', ' ');
}

/** 时刻所在的日（北京时间）。 */
export function dayOf(at: Instant): Day {
  return at.slice(0, 10) as Day;
}

/** 公文写法，到分：2026年10月8日9时30分。 */
export function chineseInstant(at: Instant): string {
  return `${Number(at.slice(0, 4))}年${shortInstant(at)}`;
}

/** 不写年的公文写法，用在几日以内的期限：10月8日9时30分。 */
export function shortInstant(at: Instant): string {
  const [month, date] = at.slice(5, 10).split('-').map(Number);
  const [hour, minute] = at.slice(11, 16).split(':').map(Number);
  return `${month}月${date}日${hour}时${String(minute).padStart(2, '0')}分`;
}
