import { RTR } from '@lpt/law';
import { z } from 'zod';
import { sum, times } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { count, factorField, illegalGains, money } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  gainsFen: money('违法所得'),
  timesInYear: count('一年内第几次', '次'),
  ...factorField,
});

/** 未取得道路运输经营许可从事客运经营。 */
export const unlicensedPassengerTransport = matter({
  id: 'transport.unlicensed-passenger-transport',
  title: '未取得道路运输经营许可从事客运经营',
  publishedName: '未取得道路运输经营许可从事客运经营案',
  profile: 'transport',
  violates: [RTR.art(10)],
  penalizes: [RTR.art(63, { item: 2 })],
  limitationYears: 2,
  kinds: ['confiscate-gains', 'fine'],
  circumstances,
  statutory: [
    {
      id: 'large-gains',
      title: '违法所得超过二万元',
      when: { field: 'gainsFen', above: 2_000_000 },
      fine: times(illegalGains, 2, 10),
    },
    {
      id: 'small-gains',
      title: '没有违法所得或者违法所得二万元以下',
      when: { field: 'gainsFen', atMost: 2_000_000 },
      fine: sum(10_000, 100_000),
    },
  ],
  benchmark: 'transport.unlicensed-passenger-transport',
  basis: 'read',
  from: day('2023-07-20'),
});
