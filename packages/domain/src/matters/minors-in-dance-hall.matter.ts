import { EVR } from '@lpt/law';
import { z } from 'zod';
import { sum, times } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { factorField, illegalGains, money, TEN_THOUSAND_YUAN } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  gainsFen: money('违法所得'),
  ...factorField,
});

/** 歌舞娱乐场所接纳未成年人。 */
export const minorsInDanceHall = matter({
  id: 'culture.minors-in-dance-hall',
  title: '歌舞娱乐场所接纳未成年人',
  publishedName: '歌舞娱乐场所接纳未成年人案',
  profile: 'culture',
  violates: [EVR.art(23)],
  penalizes: [EVR.art(48, { item: 3 })],
  limitationYears: 2,
  kinds: ['confiscate-gains', 'fine', 'suspend-business'],
  circumstances,
  statutory: [
    {
      id: 'large-gains',
      title: '违法所得一万元以上',
      when: { field: 'gainsFen', atLeast: TEN_THOUSAND_YUAN },
      fine: times(illegalGains, 1, 3),
    },
    {
      id: 'small-gains',
      title: '没有违法所得或者违法所得不足一万元',
      when: { field: 'gainsFen', below: TEN_THOUSAND_YUAN },
      fine: sum(10_000, 30_000),
    },
  ],
  basis: 'read',
  from: day('2020-11-29'),
});
