import { type Day, day, isDay } from './day.ts';

/**
 * 国家标识号码的形式检查：统一社会信用代码、组织机构代码、公民身份号码、车辆号牌、移动电话。
 * 这里只看写法和校验码，号码有没有登记在册须查基础库。
 * 文字须先整理：大写、半角、不含空格和连字符；小写的 `x` 不通过。
 */

const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const USCC_BODY = /^[0-9A-HJ-NPQRTUWXY]{17}$/;

const ORGANISATION_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const ORGANISATION_BODY = /^[0-9A-Z]{8}$/;

const CITIZEN_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CITIZEN_CHECKS = '10X98765432';
const CITIZEN_BODY = /^\d{17}$/;
// 前两位为省；三、四位为地市（01–70，省直辖县 90）。末两位可能是已撤销的县，不据以否定。
const CITIZEN_DIVISION = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])(0[1-9]|[1-6]\d|70|90)/;
const EARLIEST_BIRTH_YEAR = '1850';

const PROVINCES = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新';
const PLATE = new RegExp(
  `^[${PROVINCES}][A-HJ-NP-Z](?:[A-HJ-NP-Z0-9]{5}|[A-HJ-NP-Z0-9]{4}[学警挂港澳]|[DF][A-HJ-NP-Z0-9]\\d{4}|\\d{5}[DF])$`,
);
const MOBILE_PHONE = /^1[3-9]\d{9}$/;

function weightedSum(text: string, alphabet: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + alphabet.indexOf(text.charAt(index)) * weight, 0);
}

/** 统一社会信用代码的校验字符（GB 32100），由前十七位算出；字符不合规定的直接抛出。 */
export function usccCheck(first17: string): string {
  if (!USCC_BODY.test(first17)) throw new Error(`not the first 17 characters of a USCC: ${first17}`);
  return USCC_ALPHABET.charAt((31 - (weightedSum(first17, USCC_ALPHABET, USCC_WEIGHTS) % 31)) % 31);
}

/** 组织机构代码的校验字符（GB 11714），由前八位算出；字符不合规定的直接抛出。 */
export function organisationCodeCheck(first8: string): string {
  if (!ORGANISATION_BODY.test(first8))
    throw new Error(`not the first 8 characters of an organisation code: ${first8}`);
  const check = 11 - (weightedSum(first8, ORGANISATION_ALPHABET, ORGANISATION_WEIGHTS) % 11);
  if (check === 10) return 'X';
  return check === 11 ? '0' : String(check);
}

/** 公民身份号码的校验码（GB 11643），由前十七位算出；不是十七位数字的直接抛出。 */
export function citizenIdCheck(first17: string): string {
  if (!CITIZEN_BODY.test(first17)) throw new Error('not the first 17 digits of a citizen identity number');
  return CITIZEN_CHECKS.charAt(weightedSum(first17, '0123456789', CITIZEN_WEIGHTS) % 11);
}

/** 组织机构代码，九位，不含连字符。 */
export function isOrganisationCode(text: string): boolean {
  const first8 = text.slice(0, 8);
  return (
    text.length === 9 && ORGANISATION_BODY.test(first8) && organisationCodeCheck(first8) === text.charAt(8)
  );
}

/** 统一社会信用代码，十八位；外层校验码和内嵌的组织机构代码都须相符。 */
export function isUscc(text: string): boolean {
  const first17 = text.slice(0, 17);
  if (text.length !== 18 || !USCC_BODY.test(first17)) return false;
  return usccCheck(first17) === text.charAt(17) && isOrganisationCode(text.slice(8, 17));
}

/** 公民身份号码，十八位，末位大写 X。出生年早于 1850 年的、出生日不存在的不通过。 */
export function isCitizenId(text: string): boolean {
  const first17 = text.slice(0, 17);
  if (text.length !== 18 || !CITIZEN_BODY.test(first17) || !CITIZEN_DIVISION.test(text)) return false;
  const birth = birthText(text);
  return (
    birth.slice(0, 4) >= EARLIEST_BIRTH_YEAR && isDay(birth) && citizenIdCheck(first17) === text.charAt(17)
  );
}

function birthText(id: string): string {
  return `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
}

/** 公民身份号码里的出生日；号码不合规定的直接抛出。 */
export function citizenIdBirth(id: string): Day {
  if (!isCitizenId(id)) throw new Error('not a citizen identity number');
  return day(birthText(id));
}

/** 车辆号牌（GA 36）的写法：普通、新能源、教练、警用、挂车、港澳入出境；不含分隔点。 */
export function isVehiclePlate(text: string): boolean {
  return PLATE.test(text);
}

/** 移动电话号码，十一位。 */
export function isMobilePhone(text: string): boolean {
  return MOBILE_PHONE.test(text);
}

/** 遮盖出生日：440106********001X。写法不是十八位的，不知哪一段敏感，全部遮盖。 */
export function maskCitizenId(id: string): string {
  if (!/^\d{17}[\dXx]$/.test(id)) return '*'.repeat(id.length);
  return `${id.slice(0, 6)}********${id.slice(14)}`;
}

/** 遮盖中间四位：138****0000。不是移动电话的只留末两位，太短的全部遮盖。 */
export function maskPhone(phone: string): string {
  if (isMobilePhone(phone)) return `${phone.slice(0, 3)}****${phone.slice(7)}`;
  const shown = phone.length > 6 ? 2 : 0;
  return `${'*'.repeat(phone.length - shown)}${phone.slice(phone.length - shown)}`;
}
