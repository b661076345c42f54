import { WSL } from '@lpt/law';
import { z } from 'zod';
import { is } from '../discretion/condition.ts';
import { sum } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { count, factorField, flag } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  overdue: flag('逾期未改正'),
  places: count('未设置的处数', '处'),
  ...factorField,
});

/** 未在有较大危险因素的场所设置明显的安全警示标志。 */
export const warningSignsMissing = matter({
  id: 'safety.warning-signs-missing',
  title: '未在有较大危险因素的场所设置明显的安全警示标志',
  publishedName: '未在有较大危险因素的场所设置明显的安全警示标志案',
  profile: 'work-safety',
  violates: [WSL.art(35)],
  penalizes: [WSL.art(99, { item: 1 })],
  limitationYears: 2,
  kinds: ['fine', 'suspend-business'],
  circumstances,
  statutory: [
    { id: 'first', title: '责令限期改正，可以处罚款', when: is('overdue', false), fine: sum(0, 50_000) },
    {
      id: 'overdue',
      title: '逾期未改正',
      when: is('overdue', true),
      fine: sum(50_000, 200_000),
      personFine: sum(10_000, 20_000),
    },
  ],
  basis: 'read',
  from: day('2021-09-01'),
});
