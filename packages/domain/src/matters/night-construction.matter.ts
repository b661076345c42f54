import { EEC } from '@lpt/law';
import { z } from 'zod';
import { always } from '../discretion/condition.ts';
import { sum } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { factorField } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  ...factorField,
});

/** 在噪声敏感建筑物集中区域夜间施工未取得证明。 */
export const nightConstruction = matter({
  id: 'appearance.night-construction',
  title: '在噪声敏感建筑物集中区域夜间施工未取得证明',
  publishedName: '在噪声敏感建筑物集中区域夜间施工未取得证明案',
  profile: 'urban',
  violates: [EEC.art(572)],
  penalizes: [EEC.art(1185, { item: 2 })],
  limitationYears: 2,
  kinds: ['fine', 'suspend-business'],
  circumstances,
  statutory: [{ id: 'all', title: '责令改正并处罚款', when: always, fine: sum(10_000, 100_000) }],
  basis: 'secondary',
  remark: '2026年8月15日以前的行为适用当时的法律，新法处罚较轻的除外。',
  from: day('2026-08-15'),
});
