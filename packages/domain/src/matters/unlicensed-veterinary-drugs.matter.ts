import { VDR } from '@lpt/law';
import { z } from 'zod';
import { is } from '../discretion/condition.ts';
import { sum, times } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { factorField, flag, goodsValue, money } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  gainsFen: money('违法所得'),
  valueVerifiable: flag('货值金额能够查证'),
  goodsValueFen: money('货值金额'),
  ...factorField,
});

/** 未取得兽药经营许可证经营兽药。 */
export const unlicensedVeterinaryDrugs = matter({
  id: 'agriculture.unlicensed-veterinary-drugs',
  title: '未取得兽药经营许可证经营兽药',
  publishedName: '未取得兽药经营许可证经营兽药案',
  profile: 'agriculture',
  violates: [VDR.art(22)],
  penalizes: [VDR.art(56)],
  limitationYears: 2,
  kinds: ['confiscate-gains', 'confiscate-goods', 'fine', 'revoke-licence'],
  circumstances,
  statutory: [
    {
      id: 'verifiable',
      title: '货值金额能够查证',
      when: is('valueVerifiable', true),
      fine: times(goodsValue, 2, 5),
    },
    {
      id: 'unverifiable',
      title: '货值金额无法查证核实',
      when: is('valueVerifiable', false),
      fine: sum(100_000, 200_000),
    },
  ],
  basis: 'read',
  from: day('2020-03-27'),
});
