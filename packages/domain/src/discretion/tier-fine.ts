import { fen, yuanText } from '../kernel/money.ts';
import type { TierFine } from './benchmark.ts';
import type { Values } from './condition.ts';
import { type FenRange, fenRangeText, rangeText, resolve } from './range.ts';

/** 一个阶次在本案的罚款幅度；`suggestedFen` 只在基准给出定数时有。 */
export type TierAmount = Readonly<{ range: FenRange; exact: boolean }>;

/** 由法定幅度和情节算出阶次的幅度。缺少所需的情节时为 `undefined`。 */
export function tierAmount(fine: TierFine, statutory: FenRange, values: Values): TierAmount | undefined {
  switch (fine.kind) {
    case 'statutory':
      return { range: statutory, exact: false };
    case 'fixed':
      return { range: { minFen: fine.amountFen, maxFen: fine.amountFen }, exact: true };
    case 'range':
      return ranged(resolve(fine.range, values));
    case 'share':
      return { range: shareOf(statutory, fine.fromPercent, fine.toPercent), exact: false };
    case 'point':
      return pointOf(statutory, fine.percent);
    case 'score':
      return scored(values[fine.field], statutory);
    case 'per-unit': {
      const amount = values[fine.field];
      if (typeof amount !== 'number') return undefined;
      const total = fen(Math.min(Math.floor(amount / fine.unit) * fine.eachFen, fine.capFen));
      return { range: { minFen: total, maxFen: total }, exact: true };
    }
  }
}

/** 阶次处罚标准的中文写法，不代入本案数字。 */
export function tierFineText(fine: TierFine): string {
  switch (fine.kind) {
    case 'statutory':
      return '法定幅度以内';
    case 'fixed':
      return `罚款${yuanText(fine.amountFen)}元`;
    case 'range':
      return rangeText(fine.range);
    case 'share':
      return `法定幅度的${fine.fromPercent}%至${fine.toPercent}%部分`;
    case 'point':
      return pointText(fine.percent);
    case 'score':
      return '按裁量因素得分在法定幅度内确定';
    case 'per-unit':
      return `每满${fine.unit}${fine.unitTitle}罚款${yuanText(fine.eachFen)}元，最高${fenRangeText({ minFen: fine.capFen, maxFen: fine.capFen })}`;
  }
}

function ranged(range: FenRange | undefined): TierAmount | undefined {
  return range && { range, exact: range.minFen === range.maxFen };
}

function shareOf({ minFen, maxFen }: FenRange, fromPercent: number, toPercent: number): FenRange {
  const span = maxFen - minFen;
  return {
    minFen: fen(minFen + Math.ceil((span * fromPercent) / 100)),
    maxFen: fen(minFen + Math.floor((span * toPercent) / 100)),
  };
}

function pointOf({ minFen, maxFen }: FenRange, percent: number): TierAmount {
  const at = fen(minFen + Math.floor(((maxFen - minFen) * percent) / 100));
  return { range: { minFen: at, maxFen: at }, exact: true };
}

function scored(score: unknown, statutory: FenRange): TierAmount | undefined {
  return typeof score === 'number' ? pointOf(statutory, Math.min(score, 100)) : undefined;
}

function pointText(percent: number): string {
  if (percent === 0) return '法定幅度的下限';
  if (percent === 100) return '法定幅度的上限';
  return percent === 50 ? '法定幅度的中间数' : `法定幅度的${percent}%处`;
}
