import { FSL } from '@lpt/law';
import { z } from 'zod';
import { sum, times } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { factorField, goodsValue, healthHarmField, money, TEN_THOUSAND_YUAN } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  goodsValueFen: money('货值金额'),
  gainsFen: money('违法所得'),
  ...healthHarmField,
  ...factorField,
});

/** 经营超过保质期的食品。 */
export const expiredFood = matter({
  id: 'food.expired-food',
  title: '经营超过保质期的食品',
  publishedName: '经营超过保质期的食品案',
  profile: 'market',
  violates: [FSL.art(34, { item: 10 })],
  penalizes: [FSL.art(124, { para: 1, item: 5 })],
  limitationYears: 2,
  kinds: ['confiscate-gains', 'confiscate-goods', 'fine', 'revoke-licence'],
  circumstances,
  statutory: [
    {
      id: 'small',
      title: '货值金额不足一万元',
      when: { field: 'goodsValueFen', below: TEN_THOUSAND_YUAN },
      fine: sum(50_000, 100_000),
    },
    {
      id: 'large',
      title: '货值金额一万元以上',
      when: { field: 'goodsValueFen', atLeast: TEN_THOUSAND_YUAN },
      fine: times(goodsValue, 10, 20),
    },
  ],
  benchmark: 'food.expired-food',
  basis: 'read',
  remark: '省2025年裁量基准的阶次没有取得。',
  from: day('2021-04-29'),
});
