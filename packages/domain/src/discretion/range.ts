import { type Fen, fen, yuan, yuanText } from '../kernel/money.ts';
import type { Values } from './condition.ts';

/** 一段金额，单位分，两端都包括。 */
export type FenRange = Readonly<{ minFen: Fen; maxFen: Fen }>;

/** 法律文件规定的罚款幅度。倍数和比例一律写成百分数：十倍为 1000，百分之五为 5。 */
export type FineRange =
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'sum'; minFen: Fen; maxFen: Fen }>
  | Readonly<{
      kind: 'multiple';
      /** 作为基数的情节字段，单位分。 */
      field: string;
      /** 基数的名称，如“货值金额”。 */
      baseTitle: string;
      minPercent: number;
      maxPercent: number;
      /** 基数不足此数的按此数计算。 */
      leastBaseFen?: Fen;
      /** 罚款的最高限额。 */
      capFen?: Fen;
    }>;

/** 不罚款。 */
export const noFine: FineRange = { kind: 'none' };

/** 以元写成的幅度，两端都包括。 */
export function sum(minYuan: number, maxYuan: number): FineRange {
  return { kind: 'sum', minFen: yuan(minYuan), maxFen: yuan(maxYuan) };
}

type MultipleOptions = Readonly<{ leastBaseFen?: Fen; capFen?: Fen }>;

/** 若干倍，如货值金额十倍以上二十倍以下。 */
export function times(
  base: Readonly<{ field: string; title: string }>,
  min: number,
  max: number,
  options: MultipleOptions = {},
): FineRange {
  return share(base, min * 100, max * 100, options);
}

/** 百分之若干，如工程造价百分之五以上百分之十以下。 */
export function share(
  base: Readonly<{ field: string; title: string }>,
  minPercent: number,
  maxPercent: number,
  options: MultipleOptions = {},
): FineRange {
  return { kind: 'multiple', field: base.field, baseTitle: base.title, minPercent, maxPercent, ...options };
}

/** 具体到本案的金额。下限不足一分的进位，上限不足一分的舍去；缺少基数时为 `undefined`。 */
export function resolve(range: FineRange, values: Values): FenRange | undefined {
  if (range.kind === 'none') return { minFen: fen(0), maxFen: fen(0) };
  if (range.kind === 'sum') return { minFen: range.minFen, maxFen: range.maxFen };
  const given = values[range.field];
  if (typeof given !== 'number') return undefined;
  const base = Math.max(given, range.leastBaseFen ?? 0);
  const cap = range.capFen ?? Number.MAX_SAFE_INTEGER;
  const maxFen = Math.min(Math.floor((base * range.maxPercent) / 100), cap);
  const minFen = Math.min(Math.ceil((base * range.minPercent) / 100), maxFen);
  return { minFen: fen(minFen), maxFen: fen(maxFen) };
}

/** 幅度的中文写法，不代入本案数字：罚款50000元以上100000元以下、货值金额10倍以上20倍以下。 */
export function rangeText(range: FineRange): string {
  if (range.kind === 'none') return '不罚款';
  if (range.kind === 'sum') return `罚款${fenRangeText(range)}`;
  const unit = range.maxPercent >= 100 ? '倍' : '%';
  const size = (percent: number) => `${unit === '倍' ? percent / 100 : percent}${unit}`;
  const low = range.minPercent > 0 ? `${size(range.minPercent)}以上` : '';
  const cap = range.capFen === undefined ? '' : `，最高不超过${yuanText(range.capFen)}元`;
  const least =
    range.leastBaseFen === undefined
      ? ''
      : `，不足${yuanText(range.leastBaseFen)}元的按${yuanText(range.leastBaseFen)}元计算`;
  return `罚款${range.baseTitle}${low}${size(range.maxPercent)}以下${least}${cap}`;
}

/** 金额幅度的写法：1000元、500元以上2000元以下、20000元以下。 */
export function fenRangeText({ minFen, maxFen }: FenRange): string {
  if (minFen === maxFen) return `${yuanText(minFen)}元`;
  const low = minFen > 0 ? `${yuanText(minFen)}元以上` : '';
  return `${low}${yuanText(maxFen)}元以下`;
}
