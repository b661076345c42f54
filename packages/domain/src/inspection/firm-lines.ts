import { isUscc } from '../kernel/identifiers.ts';
import type { DrawInput } from './draw-input.ts';
import { type Risk, riskTitles } from './pool.ts';

type Firm = DrawInput['firms'][number];

/** 粘贴的名录里的一处错误：第几行、怎样改。 */
export type LineProblem = Readonly<{ line: number; says: string }>;

/** 读出的名录。有一处错误就不能抽取，所以有错误时也把读懂的一并给出，只供核对。 */
export type FirmLines = Readonly<{ firms: readonly Firm[]; problems: readonly LineProblem[] }>;

const CODE_LENGTH = 18;
const NAME_LENGTH = 100;
const ADDRESS_LENGTH = 200;
// 第一位数字以后是登记管理部门和机构类别：9 为市场监管，2 为个体工商户。
const INDIVIDUAL_BUSINESS = '92';

const risks: Readonly<Record<string, Risk>> = Object.fromEntries(
  (Object.keys(riskTitles) as readonly Risk[]).flatMap((risk) => [
    [riskTitles[risk], risk],
    [riskTitles[risk].slice(0, 1), risk],
  ]),
);

/**
 * 逐行读粘贴的检查对象名录：每行依次为名称、统一社会信用代码、住所、信用风险等级（不写的为中风险），
 * 用制表符或者逗号隔开。代码查校验码；表头、空行跳过。
 */
export function readFirmLines(text: string): FirmLines {
  const firms: Firm[] = [];
  const problems: LineProblem[] = [];
  const firstSeen = new Map<string, number>();
  text.split(/\r?\n/).forEach((raw, index) => {
    const line = index + 1;
    if (raw.trim() === '' || (index === 0 && raw.includes('信用代码'))) return;
    const cells = cellsOf(raw);
    const wrong = problemsOf(cells);
    const before = firstSeen.get(cells.code);
    if (before !== undefined) wrong.push(`与第${before}行的统一社会信用代码相同，去掉一行`);
    else if (cells.code !== '') firstSeen.set(cells.code, line);
    problems.push(...wrong.map((says) => ({ line, says })));
    if (wrong.length === 0) firms.push(firmOf(cells));
  });
  return { firms, problems };
}

/** 名录写回一行一家的文字。 */
export function firmLinesOf(firms: readonly Firm[]): string {
  return firms
    .map(({ identity: { name, idNumber, address }, risk }) =>
      [name, idNumber ?? '', address, riskTitles[risk]].join('\t'),
    )
    .join('\n');
}

type Cells = Readonly<{ name: string; code: string; address: string; risk: string }>;

// 住所里可能也有逗号：用逗号隔开的，末一格不是风险等级就都算住所。
function cellsOf(raw: string): Cells {
  const parts = raw.split(raw.includes('\t') ? '\t' : /[,，]/).map((part) => part.trim());
  const [name = '', code = '', ...rest] = parts;
  const last = rest.at(-1) ?? '';
  const graded = rest.length > 1 && (last in risks || raw.includes('\t'));
  return {
    name,
    code: code.normalize('NFKC').toUpperCase().replace(/[\s-]/g, ''),
    address: (graded ? rest.slice(0, -1) : rest).filter(Boolean).join('，'),
    risk: graded ? last : '',
  };
}

function problemsOf({ name, code, address, risk }: Cells): string[] {
  const wrong: string[] = [];
  if (name === '') wrong.push('没有名称');
  if (name.length > NAME_LENGTH) wrong.push(`名称超过${NAME_LENGTH}字`);
  const badCode = codeProblem(code);
  if (badCode) wrong.push(badCode);
  if (address === '') wrong.push('没有住所，每行依次写名称、统一社会信用代码、住所');
  if (address.length > ADDRESS_LENGTH) wrong.push(`住所超过${ADDRESS_LENGTH}字`);
  if (risk !== '' && !(risk in risks)) wrong.push(`“${risk}”不是信用风险等级，写低、中、高`);
  return wrong;
}

function codeProblem(code: string): string | undefined {
  if (code === '') return '没有统一社会信用代码';
  const odd = /[^0-9A-HJ-NPQRTUWXY]/u.exec(code)?.[0];
  if (odd) return `统一社会信用代码里不会有“${odd}”`;
  if (code.length !== CODE_LENGTH) return `统一社会信用代码应为${CODE_LENGTH}位，这里是${code.length}位`;
  return isUscc(code) ? undefined : '统一社会信用代码的校验码不符，核对有没有抄错';
}

function firmOf({ name, code, address, risk }: Cells): Firm {
  const kind = code.startsWith(INDIVIDUAL_BUSINESS) ? 'individual-business' : 'organisation';
  return { identity: { kind, name, idNumber: code, address }, risk: risks[risk] ?? 'medium' };
}
