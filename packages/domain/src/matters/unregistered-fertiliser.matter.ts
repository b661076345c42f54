import { FRM } from '@lpt/law';
import { z } from 'zod';
import { sum, times } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { yuan } from '../kernel/money.ts';
import { factorField, illegalGains, money } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  gainsFen: money('违法所得'),
  ...factorField,
});

/** 销售未取得登记证的肥料产品。 */
export const unregisteredFertiliser = matter({
  id: 'agriculture.unregistered-fertiliser',
  title: '销售未取得登记证的肥料产品',
  publishedName: '销售未取得登记证的肥料产品案',
  profile: 'agriculture',
  violates: [FRM.art(5, { para: 1 })],
  penalizes: [FRM.art(26, { para: 1 })],
  limitationYears: 2,
  kinds: ['warning', 'fine'],
  circumstances,
  statutory: [
    {
      id: 'gains',
      title: '有违法所得',
      when: { field: 'gainsFen', above: 0 },
      fine: times(illegalGains, 0, 3, { capFen: yuan(30_000) }),
    },
    { id: 'no-gains', title: '没有违法所得', when: { field: 'gainsFen', atMost: 0 }, fine: sum(0, 10_000) },
  ],
  basis: 'memory',
  remark: '罚则的条号和幅度没有核对原文。',
  from: day('2022-01-07'),
});
