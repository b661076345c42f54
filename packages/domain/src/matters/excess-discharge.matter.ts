import { EEC } from '@lpt/law';
import { z } from 'zod';
import { is } from '../discretion/condition.ts';
import { sum } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { choice, factorField } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  subject: choice('排放种类', ['pollutant', 'industrial-noise'], {
    pollutant: '大气、水等污染物',
    'industrial-noise': '工业噪声',
  }),
  score: z.number().min(0).max(100).meta({ title: '裁量因素得分', unit: '分' }),
  ...factorField,
});

/** 超过污染物排放标准排放污染物。 */
export const excessDischarge = matter({
  id: 'ecology.excess-discharge',
  title: '超过污染物排放标准排放污染物',
  publishedName: '超过污染物排放标准排放污染物案',
  profile: 'ecology',
  violates: [EEC.art(151)],
  penalizes: [EEC.art(1107)],
  limitationYears: 2,
  kinds: ['fine', 'suspend-business', 'close-business'],
  circumstances,
  statutory: [
    {
      id: 'pollutant',
      title: '排放大气、水等污染物',
      when: is('subject', 'pollutant'),
      fine: sum(100_000, 1_000_000),
    },
    {
      id: 'industrial-noise',
      title: '排放工业噪声',
      when: is('subject', 'industrial-noise'),
      fine: sum(20_000, 200_000),
    },
  ],
  benchmark: 'ecology.excess-discharge',
  basis: 'secondary',
  remark: '2026年8月15日以前的行为适用当时的法律，新法处罚较轻的除外。',
  from: day('2026-08-15'),
});
