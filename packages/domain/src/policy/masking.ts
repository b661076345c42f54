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

const DIGIT = '[0-9０-９]';
const ID_IN_TEXT = new RegExp(
  `(?<![0-9０-９A-Za-z])${DIGIT}{6}(?:[1１][89８９]|[2２][0０])${DIGIT}{9}[0-9０-９XxＸｘ](?![0-9０-９A-Za-z])`,
  'g',
);
const PHONE_IN_TEXT = new RegExp(
  `(?<!${DIGIT})(?:[1１][3-9３-９]${DIGIT}(?:[\\s-]?${DIGIT}{4}){2}|[0０]${DIGIT}{2,3}[\\s－-]?${DIGIT}{7,8})(?!${DIGIT})`,
  'g',
);

/**
 * 换掉自由文字里出现的原文（字间有空格、连字符，或者写作全角的也认），以及没有登记过、但写法就是
 * 公民身份号码或者电话号码的。长的先换，免得短的是长的一段。
 */
export function scrubber(secrets: Secrets, open: ReadonlySet<DataClass>): (text: string) => string {
  const known = [...secrets]
    .filter(([text]) => charactersOf(text).length >= SHORTEST_SECRET)
    .sort(([a], [b]) => b.length - a.length);
  const pattern = new RegExp(known.map(([text]) => `(${loosely(text)})`).join('|'), 'gi');
  const maskOf = (groups: readonly unknown[]) =>
    known[groups.findIndex((group) => group !== undefined)]?.[1] ?? HIDDEN;
  return (text) => {
    const replaced = known.length > 0 ? text.replace(pattern, (_match, ...groups) => maskOf(groups)) : text;
    const withoutIds = open.has('identity-number') ? replaced : replaced.replace(ID_IN_TEXT, maskCitizenId);
    return open.has('phone') ? withoutIds : withoutIds.replace(PHONE_IN_TEXT, maskPhone);
  };
}

const FULL_WIDTH_OFFSET = 0xfee0;

/** 一段原文的宽松写法。 */
function loosely(text: string): string {
  return charactersOf(text).map(eitherWidth).join('[\\s-]*');
}

function charactersOf(text: string): readonly string[] {
  return [...text.replace(/[\s-]/g, '')];
}

function eitherWidth(character: string): string {
  if (/[0-9A-Za-z]/.test(character))
    return `[${character}${String.fromCharCode(character.charCodeAt(0) + FULL_WIDTH_OFFSET)}]`;
  return character.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
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
