import { z } from 'zod';
import { day, isDay } from '../kernel/day.ts';
import { instant, isInstant } from '../kernel/instant.ts';
import { yuan } from '../kernel/money.ts';

const PRINTABLE = /^[^\p{Cc}\u2028\u2029]*$/u;

/** 一行文字。 */
export const line = (title: string, max = 200) =>
  z.string().trim().min(1).max(max).regex(PRINTABLE, { error: '含有控制字符' }).meta({ title });

/** 真实存在的日期，写作 2026-10-08。 */
export const date = (title: string) =>
  z
    .string()
    .refine(isDay, { error: '不是真实存在的日期，写作 2026-10-08' })
    .transform((value) => day(value))
    .meta({ title, format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

/** 北京时间的时刻，写作 2026-10-08T10:00。 */
export const moment = (title: string) =>
  z
    .string()
    .refine((value) => isDay(value.slice(0, 10)) && isInstant(wholeInstant(value)), {
      error: '不是真实存在的时刻，写作 2026-10-08T10:00，北京时间',
    })
    .transform((value) => instant(wholeInstant(value)))
    .meta({
      title,
      description: '北京时间，写作 2026-10-08T10:00',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?$',
    });

function wholeInstant(value: string): string {
  return `${value}${/T\d{2}:\d{2}$/.test(value) ? ':00' : ''}+08:00`;
}

/** 金额：文件里写元，最多两位小数；里面是整数分。 */
export const yuanAmount = (title: string) =>
  z
    .number()
    .min(0)
    .max(1_000_000_000_000)
    .refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, { error: '最多两位小数' })
    .transform((value) => yuan(value))
    .meta({ title, description: '单位元，最多两位小数' });

/** 是或者否。 */
export const yesNo = (title: string) => z.boolean().meta({ title });

/** 选一项；`titles` 是各项的中文。 */
export function oneOf<const T extends Readonly<Record<string, string>>>(title: string, titles: T) {
  const keys = Object.keys(titles) as [keyof T & string, ...(keyof T & string)[]];
  const description = Object.entries(titles)
    .map(([key, text]) => `${key} ${text}`)
    .join('；');
  return z.enum(keys).meta({ title, description });
}
