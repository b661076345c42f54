import { TML } from '@lpt/law';
import { z } from 'zod';
import { sum, times } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { factorField, illegalGains, money } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  gainsFen: money('违法所得'),
  ...factorField,
});

/** 未经许可经营旅行社业务。 */
export const unlicensedTravelAgency = matter({
  id: 'culture.unlicensed-travel-agency',
  title: '未经许可经营旅行社业务',
  publishedName: '未经许可经营旅行社业务案',
  profile: 'culture',
  violates: [TML.art(28)],
  penalizes: [TML.art(95, { para: 1 })],
  limitationYears: 2,
  kinds: ['confiscate-gains', 'fine'],
  circumstances,
  statutory: [
    {
      id: 'small-gains',
      title: '违法所得不足十万元',
      when: { field: 'gainsFen', below: 10_000_000 },
      fine: sum(10_000, 100_000),
      personFine: sum(2_000, 20_000),
    },
    {
      id: 'large-gains',
      title: '违法所得十万元以上',
      when: { field: 'gainsFen', atLeast: 10_000_000 },
      fine: times(illegalGains, 1, 5),
      personFine: sum(2_000, 20_000),
    },
  ],
  basis: 'read',
  remark: '旅行社条例的幅度较旧，按法律优先适用旅游法。',
  from: day('2018-10-26'),
});
