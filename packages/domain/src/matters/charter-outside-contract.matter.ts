import { GRT } from '@lpt/law';
import { z } from 'zod';
import { always } from '../discretion/condition.ts';
import { sum } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { count, factorField, flag } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  timesInYear: count('一年内第几次', '次'),
  graveAccident: flag('造成重大事故或者被省级通报'),
  ...factorField,
});

/** 包车客运未核实合同或者招揽合同以外的旅客。 */
export const charterOutsideContract = matter({
  id: 'transport.charter-outside-contract',
  title: '包车客运未核实合同或者招揽合同以外的旅客',
  publishedName: '包车客运未核实合同或者招揽合同以外的旅客案',
  profile: 'transport',
  violates: [GRT.art(63, { item: 3 })],
  penalizes: [GRT.art(63, { item: 3 })],
  limitationYears: 2,
  kinds: ['fine', 'revoke-licence'],
  circumstances,
  statutory: [{ id: 'all', title: '责令改正并处罚款', when: always, fine: sum(1_000, 3_000) }],
  benchmark: 'transport.charter-outside-contract',
  basis: 'read',
  remark: '违反的条文没有取得，暂引罚则。',
  from: day('2021-12-01'),
});
