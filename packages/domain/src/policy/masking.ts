import { isCitizenId, isUscc, maskCitizenId, maskPhone } from '../kernel/identifiers.ts';
import type { DataClass } from './data-classes.ts';

/** 不显示的必填文字的代替。 */
export const HIDDEN = '（已隐去）';

/** 怎样遮盖一段文字。对已经遮盖的再遮盖一次，结果不变。 */
export type TextMask = 'name' | 'identity-number' | 'phone' | 'hidden';

const MASKED_ID = /^\d{6}\*{8}\d{3}[\dXx]$/;
const MASKED_PHONE = /^1[3-9]\d\*{4}\d{4}$/;
const MASKED_NAME = /^.?\*+$/u;

/** 姓名只留第一个字：陈**。 */
function maskName(name: string): string {
  if (MASKED_NAME.test(name)) return name;
  const [first = '', ...rest] = name;
  return rest.length === 0 ? '*' : first + '*'.repeat(rest.length);
}

/** 统一社会信用代码是公开的登记信息，不遮盖。有的公民身份号码恰好也合它的校验，先认作身份号码。 */
function maskIdNumber(id: string): string {
  if (MASKED_ID.test(id)) return id;
  return isUscc(id) && !isCitizenId(id) ? id : maskCitizenId(id);
}

export const textMasks: Readonly<Record<TextMask, (text: string) => string>> = {
  name: maskName,
  'identity-number': maskIdNumber,
  phone: (phone) => (MASKED_PHONE.test(phone) ? phone : maskPhone(phone)),
  hidden: () => HIDDEN,
};

/** 自由文字里要换掉的原文，和换成什么。 */
export type Secrets = ReadonlyMap<string, string>;

// 一个字的姓名在文中无从辨认，换了只会毁掉文字。
const SHORTEST_SECRET = 2;

const ID_IN_TEXT = /(?<![0-9A-Za-z])[1-8]\d{5}(?:18|19|20)\d{9}[\dXx](?![0-9A-Za-z])/g;
const PHONE_IN_TEXT = /(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8})(?!\d)/g;

/**
 * 换掉自由文字里出现的原文，以及没有登记过、但写法就是公民身份号码或者电话号码的。
 * 长的先换，免得短的是长的一段。
 */
export function scrubber(secrets: Secrets, open: ReadonlySet<DataClass>): (text: string) => string {
  const found = [...secrets.keys()].filter((each) => each.trim().length >= SHORTEST_SECRET);
  const known = found.sort((a, b) => b.length - a.length).map(escaped);
  const pattern = known.length > 0 ? new RegExp(known.join('|'), 'g') : undefined;
  return (text) => {
    const replaced = pattern ? text.replace(pattern, (match) => secrets.get(match) ?? HIDDEN) : text;
    const withoutIds = open.has('identity-number') ? replaced : replaced.replace(ID_IN_TEXT, maskCitizenId);
    return open.has('phone') ? withoutIds : withoutIds.replace(PHONE_IN_TEXT, maskPhone);
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** 一个值里的全部文字，不论多深。 */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** 对一个值里的全部文字做同样的改变，形状不变。 */
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapTexts(each, change)]));
}
