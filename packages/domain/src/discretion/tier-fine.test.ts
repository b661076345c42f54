import { expect, test } from 'vitest';
import { yuan } from '../kernel/money.ts';
import type { TierFine } from './benchmark.ts';
import { sum, times } from './range.ts';
import { tierAmount, tierFineText } from './tier-fine.ts';

const fines: readonly (readonly [TierFine, string])[] = [
  [{ kind: 'statutory' }, '法定幅度以内'],
  [{ kind: 'fixed', amountFen: yuan(1_000) }, '罚款1000元'],
  [{ kind: 'range', range: sum(500, 2_000) }, '罚款500元以上2000元以下'],
  [{ kind: 'share', fromPercent: 0, toPercent: 30 }, '法定幅度的0%至30%部分'],
  [{ kind: 'point', percent: 0 }, '法定幅度的下限'],
  [{ kind: 'point', percent: 50 }, '法定幅度的中间数'],
  [{ kind: 'point', percent: 70 }, '法定幅度的70%处'],
  [{ kind: 'point', percent: 100 }, '法定幅度的上限'],
];

test.each(fines)('阶次处罚标准的写法 %#', (fine, text) => {
  expect(tierFineText(fine)).toBe(text);
});

test('幅度要看的情节还没有查清，算不出阶次的幅度', () => {
  const statutory = { minFen: yuan(0), maxFen: yuan(10_000) };
  const fine: TierFine = { kind: 'range', range: times({ field: 'goodsValueFen', title: '货值金额' }, 1, 2) };
  expect(tierAmount(fine, statutory, {})).toBeUndefined();
  expect(tierAmount(fine, statutory, { goodsValueFen: yuan(100) })).toEqual({
    range: { minFen: yuan(100), maxFen: yuan(200) },
    exact: false,
  });
});
