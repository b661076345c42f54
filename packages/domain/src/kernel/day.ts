/** 一个日历日，`2026-10-08`。法律上的“日”，没有时区，没有钟点。 */
export type Day = string & { readonly __brand: 'Day' };

const DAY_MS = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** 是不是真实存在的日子；2 月 31 日不是。 */
export function isDay(text: string): text is Day {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** 文字写成的日子。写错是程序的错误，直接抛出；来自用户的文字先用 `isDay` 或者 schema 检查。 */
export function day(text: string): Day {
  if (!isDay(text)) throw new Error(`not a day: ${text}`);
  return text;
}

/** 记住的日子最多这么多，约一百六十年；再多的照算不记。 */
const REMEMBERED = 60_000;

/** 一日的序数，1970 年 1 月 1 日为零。逐日数期限要数很多次，写成文字和读回来都只做一次。 */
const ordinals = new Map<string, number>();
const days = new Map<number, Day>();

function ordinal(d: Day): number {
  const known = ordinals.get(d);
  if (known !== undefined) return known;
  const value = Date.parse(`${d}T00:00:00Z`) / DAY_MS;
  if (ordinals.size < REMEMBERED) ordinals.set(d, value);
  return value;
}

function toMs(d: Day): number {
  return ordinal(d) * DAY_MS;
}

function fromMs(ms: number): Day {
  const value = ms / DAY_MS;
  const known = days.get(value);
  if (known !== undefined) return known;
  const text = new Date(ms).toISOString().slice(0, 10) as Day;
  if (days.size < REMEMBERED) days.set(value, text);
  return text;
}

/** 往后数若干个日历日；负数往前。 */
export function plusDays(d: Day, count: number): Day {
  return fromMs(toMs(d) + count * DAY_MS);
}

/** 往后数若干个月；到期月没有相应的日，以月末日为准（民法典第二百零二条的办法）。 */
export function plusMonths(d: Day, count: number): Day {
  const [year = 0, month = 1, date = 1] = d.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + count, 1));
  const lastDate = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return fromMs(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date, lastDate)));
}

/** 两日相差的日历日数，`b` 在后为正。 */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((toMs(b) - toMs(a)) / DAY_MS);
}

/** 星期几，0 为星期日。 */
export function weekdayOf(d: Day): number {
  // 1970 年 1 月 1 日是星期四。
  return (((ordinal(d) + 4) % 7) + 7) % 7;
}

/** 星期六或者星期日。 */
export function isWeekend(d: Day): boolean {
  const weekday = weekdayOf(d);
  return weekday === 0 || weekday === 6;
}

/** 年份。 */
export function yearOf(d: Day): number {
  return Number(d.slice(0, 4));
}

/** 公文写法：2026年10月8日。 */
export function chineseDay(d: Day): string {
  const [year, month, date] = d.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** 较早的一日。 */
export function earlier(a: Day, b: Day): Day {
  return a <= b ? a : b;
}

/** 较晚的一日。 */
export function later(a: Day, b: Day): Day {
  return a >= b ? a : b;
}
