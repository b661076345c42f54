import { WSL } from '@lpt/law';
import { z } from 'zod';
import { is } from '../discretion/condition.ts';
import { sum } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { factorField, flag } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  overdue: flag('逾期未改正'),
  sharePercent: z.number().min(0).max(100).meta({ title: '未如实记录的人员比例', unit: '%' }),
  ...factorField,
});

/** 未如实记录安全生产教育和培训情况。 */
export const trainingNotRecorded = matter({
  id: 'safety.training-not-recorded',
  title: '未如实记录安全生产教育和培训情况',
  publishedName: '未如实记录安全生产教育和培训情况案',
  profile: 'work-safety',
  violates: [WSL.art(28, { para: 4 })],
  penalizes: [WSL.art(97, { item: 4 })],
  limitationYears: 2,
  kinds: ['fine', 'suspend-business'],
  circumstances,
  statutory: [
    {
      id: 'first',
      title: '责令限期改正，可以处罚款',
      when: is('overdue', false),
      fine: sum(0, 100_000),
    },
    {
      id: 'overdue',
      title: '逾期未改正',
      when: is('overdue', true),
      fine: sum(100_000, 200_000),
      personFine: sum(20_000, 50_000),
    },
  ],
  benchmark: 'safety.training-not-recorded',
  basis: 'read',
  from: day('2021-09-01'),
});
