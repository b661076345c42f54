import { divisionLines } from './divisions-data.ts';

/** 行政区划的四级：省、地级以上市、县（市、区）、乡镇（街道）。 */
export type DivisionLevel = 'province' | 'city' | 'county' | 'township';

/**
 * 一个行政区划。省、市、县为六位代码（GB/T 2260），乡镇、街道为九位（GB/T 10114）。
 * 东莞、中山不设县，镇街的上级就是市。
 */
export type Division = Readonly<{ code: string; name: string; level: DivisionLevel }>;

const PROVINCE: Division = { code: '440000', name: '广东省', level: 'province' };
const SHAPE = /^44\d{4}(\d{3})?$/;

function parse(lines: string): ReadonlyMap<string, Division> {
  const found: Division[] = [PROVINCE];
  for (const line of lines.trim().split('\n')) {
    const [head = '', ...towns] = line.split('|');
    const code = head.slice(0, 6);
    found.push({ code, name: head.slice(6), level: levelOf(code) });
    for (const town of towns)
      found.push({ code: `${code}${town.slice(0, 3)}`, name: town.slice(3), level: 'township' });
  }
  return new Map(found.map((item) => [item.code, item]));
}

const byCode = parse(divisionLines);

/** 交换文件里的九位写法化作本系统的写法：440106000 → 440106；镇街的九位不变。 */
export function shortDivisionCode(code: string): string {
  return code.length === 9 && code.endsWith('000') ? code.slice(0, 6) : code;
}

/** 交换文件里的九位写法：440106 → 440106000。 */
export function nineDigitDivisionCode(code: string): string {
  return code.padEnd(9, '0');
}

/** 代码对应的区划；名录里没有的无结果。九位的市县代码也认。 */
export function division(code: string): Division | undefined {
  return byCode.get(shortDivisionCode(code));
}

/** 全部区划，省在最前，各市、县之后随其所辖。 */
export function allDivisions(): readonly Division[] {
  return [...byCode.values()];
}

/** 代码所在的层级，只看写法，不查名录；不是广东的代码直接抛出。 */
export function levelOf(code: string): DivisionLevel {
  const short = shortDivisionCode(code);
  if (!SHAPE.test(short)) throw new Error(`not a division code of Guangdong: ${code}`);
  if (short.length === 9) return 'township';
  if (short === PROVINCE.code) return 'province';
  return short.endsWith('00') ? 'city' : 'county';
}

/** 所在地级以上市的六位代码，作为数据分区的键；省级机关为 440000。 */
export function cityOf(code: string): string {
  return levelOf(code) === 'province' ? PROVINCE.code : `${code.slice(0, 4)}00`;
}

/** 代码的有效前缀：44、4401、440106；镇街为九位全码。用于按辖区比较。 */
export function divisionPrefix(code: string): string {
  const level = levelOf(code);
  if (level === 'province') return code.slice(0, 2);
  return level === 'city' ? code.slice(0, 4) : shortDivisionCode(code);
}

/** 是不是在某一辖区之内，本级也算。 */
export function isWithin(code: string, scope: string): boolean {
  return shortDivisionCode(code).startsWith(divisionPrefix(scope));
}

/** 辖区以内的全部下级区划，不含本级。可以写代码（440100），也可以写前缀（44、4401）；别的写法直接抛出。 */
export function divisionsUnder(prefix: string): readonly Division[] {
  const scope = shortDivisionCode(prefix.padEnd(6, '0'));
  if (prefix !== divisionPrefix(scope) && shortDivisionCode(prefix) !== scope)
    throw new Error(`not a division code or prefix: ${prefix}`);
  return allDivisions().filter(({ code }) => code !== scope && isWithin(code, scope));
}

/** 直接上级的代码；省没有上级。东莞、中山的镇街，上级是市。 */
export function parentOf(code: string): string | undefined {
  const level = levelOf(code);
  if (level === 'province') return undefined;
  if (level === 'city') return PROVINCE.code;
  return level === 'county' ? cityOf(code) : code.slice(0, 6);
}

/** 直接下级，按代码先后。 */
export function childrenOf(code: string): readonly Division[] {
  return divisionsUnder(code).filter((item) => parentOf(item.code) === shortDivisionCode(code));
}

/** 自省而下的各级名称：广东省、广州市、天河区、猎德街道。名录里没有的代码直接抛出。 */
export function pathOf(code: string): readonly string[] {
  const found = division(code);
  if (!found) throw new Error(`unknown division ${code}`);
  const parent = parentOf(found.code);
  return parent === undefined ? [found.name] : [...pathOf(parent), found.name];
}
