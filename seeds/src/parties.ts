import { citizenIdBirth, type Day, type Division, divisionsUnder, pathOf } from '@lpt/domain';
import { sexagenary, surname } from './demo-names.ts';
import { demoCitizenId, demoMobilePhone, demoUscc } from './demo-numbers.ts';

/** 演示当事人的身份资料，字段与案件里的当事人相同。`idNumber` 为公民身份号码或者统一社会信用代码。 */
export type DemoParty = Readonly<{
  kind: 'person' | 'individual-business' | 'organisation';
  name: string;
  idNumber: string;
  /** 法定代表人或者经营者；自然人没有。 */
  representative?: string;
  address: string;
  phone: string;
  /** 自然人的出生日。 */
  birth?: Day;
}>;

// 县一级；东莞、中山不设县，身份号码和信用代码用市的代码。
const counties = divisionsUnder('440000').filter(
  ({ code, level }) => level === 'county' || code === '441900' || code === '442000',
);
const trades = ['食品', '物流', '农资', '餐饮', '建材', '商贸', '日用品', '运输'];
// 法定代表人、经营者与同号的自然人错开，免得看作一个人。
const FIRM_OFFSET = 7;
const SHOP_OFFSET = 11;

// 单位的自定义区共九万九千九百九十九个号，末段一万个留给机关。
const LAST_PARTY_SERIAL = 89_999;

function countyOf(n: number): Division {
  const found = counties[n % counties.length];
  if (!found) throw new Error('no county to live in');
  return found;
}

function checkSerial(n: number): void {
  if (!Number.isSafeInteger(n) || n < 1 || n > LAST_PARTY_SERIAL)
    throw new Error(`demonstration party outside 1–${LAST_PARTY_SERIAL}: ${n}`);
}

function placeOf({ code }: Division): string {
  return pathOf(code).slice(1).join('');
}

// 干支六十、姓二十四，每满一百二十错开一个姓，一千四百四十人不重名。
function personName(n: number): string {
  return `${surname(n + Math.floor((n - 1) / 120))}示${sexagenary(n)}`;
}

function addressOf(county: Division, n: number): string {
  return `${pathOf(county.code).join('')}演示大道${n}号`;
}

/** 第 n 家演示企业，n 为 1–89999；同一个 n 总是同一家，号码不与别的单位重复。 */
export function demoFirm(n: number): DemoParty {
  checkSerial(n);
  const county = countyOf(n);
  return {
    kind: 'organisation',
    name: `${placeOf(county)}${sexagenary(n)}示例${trades[n % trades.length]}有限公司`,
    idNumber: demoUscc('91', county.code, n),
    representative: personName(n + FIRM_OFFSET),
    address: addressOf(county, n),
    phone: demoMobilePhone(n),
  };
}

/** 第 n 家演示个体工商户，n 为 1–89999；与同号的企业内码相同、类别不同，信用代码不重复。 */
export function demoShop(n: number): DemoParty {
  checkSerial(n);
  const county = countyOf(n);
  return {
    kind: 'individual-business',
    name: `${placeOf(county)}${sexagenary(n)}示例${trades[n % trades.length]}店`,
    idNumber: demoUscc('92', county.code, n),
    representative: personName(n + SHOP_OFFSET),
    address: addressOf(county, n),
    phone: demoMobilePhone(LAST_PARTY_SERIAL + n),
  };
}

/** 第 n 名演示自然人，n 为 1–89999；出生年为 1899 年，姓名如“陈示甲子”，一望而知是虚构的。 */
export function demoPerson(n: number): DemoParty {
  checkSerial(n);
  const county = countyOf(n);
  const idNumber = demoCitizenId(county.code, n);
  return {
    kind: 'person',
    name: personName(n),
    idNumber,
    address: addressOf(county, n),
    phone: demoMobilePhone(2 * LAST_PARTY_SERIAL + n),
    birth: citizenIdBirth(idNumber),
  };
}
