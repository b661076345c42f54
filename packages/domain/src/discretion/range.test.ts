import { expect, test } from 'vitest';
import { yuan } from '../kernel/money.ts';
import { noFine, rangeText, share, sum, times } from './range.ts';

const goods = { field: 'goodsValueFen', title: '货值金额' };
const price = { field: 'priceFen', title: '工程合同价款' };

test.each([
  [noFine, '不罚款'],
  [sum(500, 2_000), '罚款500元以上2000元以下'],
  [sum(0, 20_000), '罚款20000元以下'],
  [sum(1_000, 1_000), '罚款1000元'],
  [times(goods, 10, 20), '罚款货值金额10倍以上20倍以下'],
  [times(goods, 0, 1), '罚款货值金额1倍以下'],
  [share(price, 5, 10), '罚款工程合同价款5%以上10%以下'],
  [
    times(goods, 1, 3, { leastBaseFen: yuan(10_000), capFen: yuan(30_000) }),
    '罚款货值金额1倍以上3倍以下，不足10000元的按10000元计算，最高不超过30000元',
  ],
])('幅度的写法 %#', (range, text) => {
  expect(rangeText(range)).toBe(text);
});
