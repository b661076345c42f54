import { EEC } from '@lpt/law';
import { z } from 'zod';
import { always } from '../discretion/condition.ts';
import { sum } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { correctionField, factorField } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  ...correctionField,
  ...factorField,
});

/** 餐饮服务业油烟超标排放或者未安装净化设施。 */
export const cookingFumes = matter({
  id: 'ecology.cooking-fumes',
  title: '餐饮服务业油烟超标排放或者未安装净化设施',
  publishedName: '餐饮服务业油烟超标排放或者未安装净化设施案',
  profile: 'urban',
  violates: [EEC.art(250)],
  penalizes: [EEC.art(1132, { para: 1 })],
  limitationYears: 2,
  kinds: ['fine', 'suspend-business'],
  circumstances,
  statutory: [{ id: 'all', title: '责令改正并处罚款', when: always, fine: sum(5_000, 50_000) }],
  basis: 'secondary',
  remark: '拒不改正的责令停业整治。2026年8月15日以前的行为适用当时的法律，新法处罚较轻的除外。',
  from: day('2026-08-15'),
});
