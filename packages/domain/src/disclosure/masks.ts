import type { Identity } from '../case/people.ts';
import { isUscc, maskCitizenId, maskPhone } from '../kernel/identifiers.ts';

const MASK = '*';

/** 已经遮盖过的不再遮盖，遮几次都一样。 */
function isMasked(text: string): boolean {
  return text.includes(MASK);
}

/** 姓名只留第一个字：陈**。单位名称留前两个字和末两个字；短于六字的只留首字。 */
export function maskName(name: string): string {
  if (isMasked(name)) return name;
  const chars = [...name];
  if (chars.length < 6)
    return chars.map((char, index) => (index === 0 && chars.length > 1 ? char : MASK)).join('');
  return chars.map((char, index) => (index < 2 || index >= chars.length - 2 ? char : MASK)).join('');
}

/** 身份证号码遮盖出生日期，信用代码留前两位和末两位，其他号码只留末两位。 */
export function maskIdNumber(number: string): string {
  if (isMasked(number)) return number;
  if (isUscc(number)) return `${number.slice(0, 2)}${MASK.repeat(14)}${number.slice(-2)}`;
  if (/^\d{17}[\dXx]$/.test(number)) return maskCitizenId(number);
  const shown = number.length > 6 ? 2 : 0;
  return `${MASK.repeat(number.length - shown)}${number.slice(number.length - shown)}`;
}

/** 电话遮盖中间。 */
export function maskPhoneNumber(phone: string): string {
  return isMasked(phone) ? phone : maskPhone(phone);
}

const DISTRICT = /^.*?(?:自治县|[市区县镇])(?=.)/;

/** 地址只留到市、区、县、镇；认不出行政区划的全部遮盖。 */
export function maskAddress(address: string): string {
  if (isMasked(address)) return address;
  const kept = DISTRICT.exec(address)?.[0] ?? '';
  return `${kept}${MASK.repeat(4)}`;
}

/** 没有必要看全的人看到的身份资料。出生日期整个不给。 */
export function maskIdentity({ birth: _birth, ...identity }: Identity): Identity {
  const { idNumber, representative, phone } = identity;
  return {
    ...identity,
    name: maskName(identity.name),
    address: maskAddress(identity.address),
    ...(idNumber !== undefined ? { idNumber: maskIdNumber(idNumber) } : {}),
    ...(representative !== undefined ? { representative: maskName(representative) } : {}),
    ...(phone !== undefined ? { phone: maskPhoneNumber(phone) } : {}),
  };
}
