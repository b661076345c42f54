import { capitals, type Fen, groupedYuan } from '@lpt/domain';

/** 金额：52,000.00 元，下面写大写。`amount` 单位分。 */
export function MoneyText({
  amount,
  withCapitals = false,
}: Readonly<{ amount: Fen; withCapitals?: boolean }>) {
  return (
    <span className="lp-money">
      <span className="lp-figure">{groupedYuan(amount)} 元</span>
      {withCapitals && <span className="lp-capitals">{capitals(amount)}</span>}
    </span>
  );
}
