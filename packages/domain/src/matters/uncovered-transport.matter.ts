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

/** 运输渣土、垃圾等未密闭、遗撒或者不按路线行驶。 */
export const uncoveredTransport = matter({
  id: 'appearance.uncovered-transport',
  title: '运输渣土、垃圾等未密闭、遗撒或者不按路线行驶',
  publishedName: '运输渣土、垃圾等未密闭、遗撒或者不按路线行驶案',
  profile: 'urban',
  violates: [EEC.art(241)],
  penalizes: [EEC.art(1129)],
  limitationYears: 2,
  kinds: ['fine'],
  circumstances,
  statutory: [{ id: 'all', title: '责令改正并处罚款', when: always, fine: sum(2_000, 20_000) }],
  basis: 'secondary',
  remark: '拒不改正的，车辆不得上道路行驶。2026年8月15日以前的行为适用当时的法律，新法处罚较轻的除外。',
  from: day('2026-08-15'),
});
