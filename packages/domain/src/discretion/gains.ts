import { type Fen, fen, yuanText } from '../kernel/money.ts';

/** 违法所得（或者货值）的一项：数量乘单价。 */
export type GainsItem = Readonly<{
  /** 已经售出的数量，可以有小数（如公斤）。 */
  sold: number;
  /** 数量单位，如“包”。 */
  unit: string;
  unitPriceFen: Fen;
}>;

/** 算出的金额和写进文书的算式。 */
export type Gains = Readonly<{ gainsFen: Fen; says: string }>;

/**
 * 违法所得：当事人因违法行为取得的款项，按售出数量乘售价，不扣成本；法律、行政法规、规章另有规定的除外。
 * 一项：29包×40元＝1160元；几项相加：3包×10元＋2瓶×5.50元＝41元。不足一分的舍去。
 */
export function gains(items: readonly GainsItem[]): Gains {
  const parts = items.map(({ sold, unitPriceFen }) => Math.floor(sold * unitPriceFen));
  const gainsFen = fen(parts.reduce((total, part) => total + part, 0));
  const left = items
    .map(({ sold, unit, unitPriceFen }) => `${sold}${unit}×${yuanText(unitPriceFen)}元`)
    .join('＋');
  return { gainsFen, says: items.length === 0 ? '没有违法所得' : `${left}＝${yuanText(gainsFen)}元` };
}
