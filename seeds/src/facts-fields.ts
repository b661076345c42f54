import { day, fen, isDay, yuan } from '@lpt/domain';
import { z } from 'zod';

// 控制字符不属于任何文书。
const PRINTABLE = /^[^\p{Cc}\u2028\u2029]*$/u;
const PRINTABLE_LINES = /^(?:[^\p{Cc}\u2028\u2029]|[\t\n\r])*$/u;

/** 一行文字。 */
export const line = (title: string, max = 100) =>
  z.string().trim().min(1).max(max).regex(PRINTABLE, { error: '含有控制字符' }).meta({ title });

/** 多行文字。 */
export const lines = (title: string, max = 4000) =>
  z.string().trim().min(1).max(max).regex(PRINTABLE_LINES, { error: '含有控制字符' }).meta({ title });

/** 真实存在的日期，写作 2026-10-08。 */
export const date = (title: string) =>
  z
    .string()
    .refine(isDay, { error: '不是真实存在的日期' })
    .transform((value) => day(value))
    .meta({ title, format: 'date' });

/** 钟点，写作 09:30。 */
export const clockTime = (title: string) =>
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: '不是钟点，应当写作 09:30' })
    .meta({ title });

/** 金额：文件里写元，最多两位小数；里面是整数分。 */
export const yuanAmount = (title: string) =>
  z
    .number()
    .min(0)
    .max(1_000_000_000_000)
    .refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, { error: '最多两位小数' })
    .transform((value) => yuan(value))
    .meta({ title, unit: '元' });

/** 代号：事项、机关、人员。 */
export const code = (title: string) => z.string().trim().min(1).max(60).meta({ title });

/** 当事人的编号：第几名就是 P 几。 */
export const namedParty = z
  .string()
  .regex(/^P[1-9]\d?$/, { error: '当事人按先后写作 P1、P2' })
  .meta({ title: '当事人' });

/** 当事人的编号；不写即第一名。 */
export const partyRef = namedParty.default('P1');

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

/** 数量乘单价的一项，用来算违法所得或者货值。 */
export const priced = z
  .strictObject({
    quantity: z.number().positive().max(1_000_000_000).meta({ title: '数量' }),
    unit: line('数量单位', 10),
    unitPriceYuan: yuanAmount('单价'),
  })
  .meta({ title: '数量和单价' });

/** 数量乘单价，逐项相加；不足一分的舍去。 */
export function totalOf(items: readonly z.output<typeof priced>[]) {
  return fen(
    items.reduce((sum, { quantity, unitPriceYuan }) => sum + Math.floor(quantity * unitPriceYuan), 0),
  );
}
