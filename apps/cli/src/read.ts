import {
  type Day,
  day,
  type Instant,
  instant,
  isDay,
  isInstant,
  type Profile,
  profileTitles,
} from '@lpt/domain';
import { type Io, WrongCall } from './command.ts';

const EARLIEST = '1990-01-01';
const LATEST = '2100-12-31';

const DAY_PARTS = /^(\d{4})(?:[-/.年]?)(\d{1,2})(?:[-/.月]?)(\d{1,2})日?$/;

/** A day between 1990 and 2100, or a wrong call that says why. */
export function readDay(given: string | undefined, what: string): Day {
  const text = plain(given ?? '');
  if (text === '') throw new WrongCall(`没有写${what}；日期写作 2026-10-08。`);
  if (!isDay(text)) throw new WrongCall(`${what}“${given}”${whyNoDay(text)}`);
  if (text < EARLIEST || text > LATEST)
    throw new WrongCall(`${what}“${text}”超出可以计算的范围（${EARLIEST}至${LATEST}）。`);
  return day(text);
}

/** Why a text is no day: written in another way, or a day that no calendar has. */
function whyNoDay(text: string): string {
  const [, year = '', month = '', date = ''] = DAY_PARTS.exec(text) ?? [];
  const meant = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (isDay(meant) && !/^\d{5,7}$/.test(text)) return `的写法不对，请写作 ${meant}。`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return '不是真实存在的日期；请核对月份和这个月有几日。';
  return '不是日期，或者不是真实存在的日期；日期写作 2026-10-08。';
}

/** Full-width letters, digits and signs as the usual ones, without blanks around. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
}

const TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}:\d{2})(?::(\d{2}))?(?:\+08:00)?$/;

/** A day, or a Beijing time `2026-09-26T10:00`. */
export function readMoment(given: string | undefined, what: string): Readonly<{ on: Day; at?: Instant }> {
  const text = plain(given ?? '');
  const match = TIME.exec(text);
  if (!match && /^\d{4}-\d{2}-\d{2}[T ]/.test(text))
    throw new WrongCall(`${what}“${text}”写错了；时刻写作 2026-09-26T10:00，一律是北京时间。`);
  if (!match) return { on: readDay(text, what) };
  const [, on = '', minutes = '', seconds = '00'] = match;
  const at = `${readDay(on, what)}T${minutes.padStart(5, '0')}:${seconds}+08:00`;
  if (!isInstant(at)) throw new WrongCall(`${what}“${text}”不是真实存在的时刻；时刻写作 2026-09-26T10:00。`);
  return { on: day(on), at: instant(at) };
}

const MOST = 4000;

/** `+15`, `15` or `-7`: a whole number of days, at most 4000 either way. */
export function readCount(given: string | undefined, what: string): number {
  const text = plain(given ?? '');
  if (text === '') throw new WrongCall(`没有写${what}，如 +15 或者 -7。`);
  if (!/^[+-]?\d+$/.test(text)) throw new WrongCall(`${what}“${given}”不是整数，写作 +15 或者 -7。`);
  if (Math.abs(Number(text)) > MOST) throw new WrongCall(`${what}“${given}”太大，最多前后${MOST}日。`);
  return Number(text);
}

/** Months in a unit a calendar counts in; a day has none. */
const monthsIn: Readonly<Record<string, number>> = { '': 0, 日: 0, 天: 0, 月: 1, 个月: 1, 年: 12 };

/** `+90`, `90日`, `+3月` or `-1年`: a number of days, or of units of so many months. */
export function readSpan(text: string | undefined): Readonly<{ number: number; months: number }> {
  const [, count = text, unit = ''] = /^([+-]?\d+) ?(日|天|月|个月|年)?$/.exec(plain(text ?? '')) ?? [];
  return { number: readCount(count, '日数'), months: monthsIn[unit] ?? 0 };
}

function isProfile(text: string): text is Profile {
  return Object.hasOwn(profileTitles, text);
}

/** What officers call their field for short. */
const shortNames: Readonly<Record<string, Profile>> = {
  市监: 'market',
  交通: 'transport',
  农业: 'agriculture',
  城管: 'urban',
  住建: 'construction',
  环保: 'ecology',
  应急: 'work-safety',
  卫健: 'health',
  文化: 'culture',
  医保: 'medical-insurance',
};

/** Profiles by code, Chinese name or short name: `market`, `市场监管`, `市监`. */
export function readProfiles(texts: readonly string[]): readonly Profile[] {
  return texts
    .flatMap((text) => plain(text).split(/[,、]/))
    .map((each) => {
      const text = each.trim().toLowerCase();
      if (isProfile(text)) return text;
      const short = Object.hasOwn(shortNames, text) ? shortNames[text] : undefined;
      const found = short ?? Object.entries(profileTitles).find(([, title]) => title === text)?.[0];
      if (found !== undefined && isProfile(found)) return found;
      const known = Object.entries(profileTitles).map(([code, title]) => `${code}（${title}）`);
      throw new WrongCall(`没有“${text}”这个领域；有：${known.join('、')}。`);
    });
}

/** The JSON in a file; `-` is the standard input. */
export function readJson(path: string, io: Io): unknown {
  const text = io.readFile(path);
  const name = path === '-' ? '标准输入' : `“${path}”`;
  if (text === undefined) throw new WrongCall(`读不到文件${name}。`);
  if (text.trim() === '') throw new WrongCall(`${name}是空的；写一个 JSON 对象。`);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const where = cause instanceof Error ? jsonPlace(text, cause.message) : '';
    throw new WrongCall(`${name}不是 JSON 文件${where}：请检查引号、逗号和括号。`, { cause });
  }
}

/** The line of a JSON mistake, from the position in the engine's message; newer engines say the line themselves. */
function jsonPlace(text: string, message: string): string {
  const position = /at position (\d+)/.exec(message)?.[1];
  const end = /Unexpected end/.test(message) ? text.length : undefined;
  const at = position === undefined ? end : Number(position);
  return at === undefined ? '' : `，第${text.slice(0, at).split('\n').length}行写错了`;
}

const EIGHT_HOURS = 8 * 3_600_000;

/** Today in Beijing. */
export function today(): Day {
  return day(new Date(Date.now() + EIGHT_HOURS).toISOString().slice(0, 10));
}
