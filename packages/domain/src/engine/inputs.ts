import { z } from 'zod';
import { type Day, isDay } from '../kernel/day.ts';
import { type Instant, isInstant } from '../kernel/instant.ts';
import { type Fen, isFen } from '../kernel/money.ts';

/** 输入字段的界面提示：标题、控件、说明。表单由它生成。 */
export type FieldHint = Readonly<{
  title: string;
  widget?: string;
  hint?: string;
  unit?: string;
  asHeld?: boolean;
}>;

// 控制字符不属于任何文书；尖括号是普通文字，输出时再转义。
const PRINTABLE = /^(?:[^\p{Cc}\p{Zl}\p{Zp}]|[\t\n\r])*$/u;

function text(title: string, min: number, max: number, widget: string, hint?: string) {
  return z
    .string()
    .trim()
    .min(min)
    .max(max)
    .regex(PRINTABLE)
    .meta({ title, widget, ...(hint ? { hint } : {}) });
}

/** 一行文字。 */
export const shortText = (title: string, max = 100, hint?: string) => text(title, 1, max, 'text', hint);

/** 多行文字。 */
export const longText = (title: string, max = 5000, hint?: string) => text(title, 1, max, 'textarea', hint);

/** 真实存在的日子，且不晚于机器能表示的范围。 */
export const dayInput = (title: string, hint?: string) =>
  z
    .string()
    .refine(isDay, { error: 'not-a-day' })
    .transform((value) => value as Day)
    .meta({ title, widget: 'day', ...(hint ? { hint } : {}) });

/** 北京时间的时刻。 */
export const instantInput = (title: string, hint?: string) =>
  z
    .string()
    .refine(isInstant, { error: 'not-an-instant' })
    .transform((value) => value as Instant)
    .meta({ title, widget: 'instant', ...(hint ? { hint } : {}) });

/** 金额，单位分，零以上的整数。 */
export const fenInput = (title: string, hint?: string) =>
  z
    .number()
    .refine(isFen, { error: 'not-an-amount' })
    .transform((value) => value as Fen)
    .meta({ title, widget: 'money', unit: '元', ...(hint ? { hint } : {}) });

/** 案件内的编号。 */
export const idInput = (title: string, widget: string) => z.string().min(1).max(40).meta({ title, widget });

/** 当事人编号。 */
export const partyInput = idInput('当事人', 'party');

/** 参加本次办理的执法人员。人数和证件由条件判断，不在形式检查里拦。 */
export const officersInput = z
  .array(z.string().min(1).max(40))
  .min(1)
  .max(10)
  .meta({ title: '执法人员', widget: 'officers' });

/** 选一项。 */
export function choice<const T extends Readonly<Record<string, string>>>(title: string, options: T) {
  const keys = Object.keys(options) as [keyof T & string, ...(keyof T & string)[]];
  return z.enum(keys).meta({ title, widget: 'choice', options });
}

/** 是或者否。 */
export const yesNo = (title: string, hint?: string) =>
  z.boolean().meta({ title, widget: 'yes-no', ...(hint ? { hint } : {}) });
