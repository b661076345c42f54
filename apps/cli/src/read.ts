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

/** A day between 1990 and 2100, or a wrong call that says why. */
export function readDay(text: string | undefined, what: string): Day {
  if (text === undefined) throw new WrongCall(`没有写${what}；日期写作 2026-10-08。`);
  if (!isDay(text)) throw new WrongCall(`${what}“${text}”不是真实存在的日期；日期写作 2026-10-08。`);
  if (text < EARLIEST || text > LATEST)
    throw new WrongCall(`${what}“${text}”超出可以计算的范围（${EARLIEST}至${LATEST}）。`);
  return day(text);
}

const TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2}))?(?:\+08:00)?$/;

/** A day, or a Beijing time `2026-09-26T10:00`. */
export function readMoment(text: string | undefined, what: string): Readonly<{ on: Day; at?: Instant }> {
  const match = TIME.exec(text ?? '');
  if (!match && /^\d{4}-\d{2}-\d{2}[T ]/.test(text ?? ''))
    throw new WrongCall(`${what}“${text}”写错了；时刻写作 2026-09-26T10:00，一律是北京时间。`);
  if (!match) return { on: readDay(text, what) };
  const [, on = '', minutes = '', seconds = '00'] = match;
  const at = `${readDay(on, what)}T${minutes}:${seconds}+08:00`;
  if (!isInstant(at)) throw new WrongCall(`${what}“${text}”不是真实存在的时刻；时刻写作 2026-09-26T10:00。`);
  return { on: day(on), at: instant(at) };
}

const MOST = 4000;

/** `+15`, `15` or `-7`: a whole number of days, at most 4000 either way. */
export function readCount(text: string | undefined, what: string): number {
  if (text === undefined) throw new WrongCall(`没有写${what}，如 +15 或者 -7。`);
  if (!/^[+-]?\d{1,4}$/.test(text) || Math.abs(Number(text)) > MOST)
    throw new WrongCall(`${what}“${text}”不是整数，或者超过${MOST}，如 +15 或者 -7。`);
  return Number(text);
}

function isProfile(text: string): text is Profile {
  return Object.hasOwn(profileTitles, text);
}

/** Profiles by code or Chinese name: `market`, `市场监管`. */
export function readProfiles(texts: readonly string[]): readonly Profile[] {
  return texts
    .flatMap((text) => text.split(','))
    .map((text) => {
      if (isProfile(text)) return text;
      const found = Object.entries(profileTitles).find(([, title]) => title === text)?.[0];
      if (found !== undefined && isProfile(found)) return found;
      const known = Object.entries(profileTitles).map(([code, title]) => `${code}（${title}）`);
      throw new WrongCall(`没有“${text}”这个领域；有：${known.join('、')}。`);
    });
}

/** The JSON in a file. */
export function readJson(path: string, io: Io): unknown {
  const text = io.readFile(path);
  if (text === undefined) throw new WrongCall(`读不到文件“${path}”。`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new WrongCall(`“${path}”不是 JSON 文件：${cause instanceof Error ? cause.message : ''}。`, {
      cause,
    });
  }
}

const EIGHT_HOURS = 8 * 3_600_000;

/** Today in Beijing. */
export function today(): Day {
  return day(new Date(Date.now() + EIGHT_HOURS).toISOString().slice(0, 10));
}
