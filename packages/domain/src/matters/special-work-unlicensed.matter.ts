import { WSL } from '@lpt/law';
import { z } from 'zod';
import { is } from '../discretion/condition.ts';
import { sum } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { count, factorField, flag } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  overdue: flag('逾期未改正'),
  persons: count('无证上岗人数', '人'),
  ...factorField,
});

/** 特种作业人员未取得相应资格上岗作业。 */
export const specialWorkUnlicensed = matter({
  id: 'safety.special-work-unlicensed',
  title: '特种作业人员未取得相应资格上岗作业',
  publishedName: '特种作业人员未取得相应资格上岗作业案',
  profile: 'work-safety',
  violates: [WSL.art(30, { para: 1 })],
  penalizes: [WSL.art(97, { item: 7 })],
  limitationYears: 2,
  kinds: ['fine', 'suspend-business'],
  circumstances,
  statutory: [
    { id: 'first', title: '责令限期改正，可以处罚款', when: is('overdue', false), fine: sum(0, 100_000) },
    {
      id: 'overdue',
      title: '逾期未改正',
      when: is('overdue', true),
      fine: sum(100_000, 200_000),
      personFine: sum(20_000, 50_000),
    },
  ],
  basis: 'read',
  from: day('2021-09-01'),
});
