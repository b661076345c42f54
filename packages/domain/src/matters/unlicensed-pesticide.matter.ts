import { PMR } from '@lpt/law';
import { z } from 'zod';
import { sum, times } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { factorField, goodsValue, money, TEN_THOUSAND_YUAN } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  goodsValueFen: money('货值金额'),
  gainsFen: money('违法所得'),
  ...factorField,
});

/** 未取得农药经营许可证经营农药或者经营假农药。 */
export const unlicensedPesticide = matter({
  id: 'agriculture.unlicensed-pesticide',
  title: '未取得农药经营许可证经营农药或者经营假农药',
  publishedName: '未取得农药经营许可证经营农药或者经营假农药案',
  profile: 'agriculture',
  violates: [PMR.art(24)],
  penalizes: [PMR.art(55, { para: 1, item: 1 }), PMR.art(55, { para: 1, item: 2 })],
  limitationYears: 2,
  kinds: ['confiscate-gains', 'confiscate-goods', 'fine', 'revoke-licence'],
  circumstances,
  statutory: [
    {
      id: 'small',
      title: '货值金额不足一万元',
      when: { field: 'goodsValueFen', below: TEN_THOUSAND_YUAN },
      fine: sum(5_000, 50_000),
    },
    {
      id: 'large',
      title: '货值金额一万元以上',
      when: { field: 'goodsValueFen', atLeast: TEN_THOUSAND_YUAN },
      fine: times(goodsValue, 5, 10),
    },
  ],
  basis: 'read',
  from: day('2022-05-01'),
});
