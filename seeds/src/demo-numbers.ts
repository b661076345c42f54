import { citizenIdCheck, organisationCodeCheck, usccCheck } from '@lpt/domain';

/**
 * 演示用的号码，写法和校验码都对，但不会与任何真实的单位、个人相撞：
 * 单位用 GB 11714 的自定义区 PDY00001–PDY99999，个人的出生年一律为 1899 年。
 */

const DAYS_OF_1899 = 365;
const PERSONS_PER_DAY = 999;
const FIRST_DAY_OF_1899 = Date.UTC(1899, 0, 1);
const DAY_MS = 86_400_000;

function checkRange(n: number, max: number): void {
  if (!Number.isSafeInteger(n) || n < 1 || n > max)
    throw new Error(`demonstration serial outside 1–${max}: ${n}`);
}

/** 统一社会信用代码。`kind` 为登记管理部门和机构类别两位，如 11 机关、91 企业、92 个体工商户；`n` 为 1–99999。 */
export function demoUscc(kind: string, county: string, n: number): string {
  checkRange(n, 99_999);
  const first8 = `PDY${String(n).padStart(5, '0')}`;
  const first17 = `${kind}${county}${first8}${organisationCodeCheck(first8)}`;
  return `${first17}${usccCheck(first17)}`;
}

/** 公民身份号码，`county` 为六位区划代码，`n` 为 1–364635；同一区县内不重复。末前一位单数为男，双数为女。 */
export function demoCitizenId(county: string, n: number): string {
  checkRange(n, DAYS_OF_1899 * PERSONS_PER_DAY);
  const birth = new Date(FIRST_DAY_OF_1899 + ((n - 1) % DAYS_OF_1899) * DAY_MS);
  const serial = Math.floor((n - 1) / DAYS_OF_1899) + 1;
  const first17 = `${county}${birth.toISOString().slice(0, 10).replaceAll('-', '')}${String(serial).padStart(3, '0')}`;
  return `${first17}${citizenIdCheck(first17)}`;
}

/** 移动电话：154 号段没有见到放号，`n` 为 1–99999999。 */
export function demoMobilePhone(n: number): string {
  checkRange(n, 99_999_999);
  return `154${String(n).padStart(8, '0')}`;
}

/** 执法证号：真实的编排规则没有公开依据，用一望而知的演示写法；部署时可以换成本地的写法。 */
export function demoCertificateNumber(division: string, serial: number): string {
  return `演示-${division.padEnd(9, '0')}-${String(serial).padStart(4, '0')}`;
}
