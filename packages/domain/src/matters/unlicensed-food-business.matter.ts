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

/** 未取得食品经营许可从事食品经营活动。 */
export const unlicensedFoodBusiness = matter({
  id: 'food.unlicensed-food-business',
  title: '未取得食品经营许可从事食品经营活动',
  publishedName: '未取得食品经营许可从事食品经营活动案',
  profile: 'market',
  violates: [FSL.art(35, { para: 1 })],
  penalizes: [FSL.art(122, { para: 1 })],
  limitationYears: 2,
  kinds: ['confiscate-gains', 'confiscate-goods', 'fine'],
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
  benchmark: 'food.unlicensed-food-business',
  basis: 'read',
  remark: '广东省小作坊、食品摊贩另有地方性法规；省2025年裁量基准的阶次没有取得。',
  from: day('2021-04-29'),
});
