import { HSR, HWL, OLR } from '@lpt/law';
import { z } from 'zod';
import { always } from '../discretion/condition.ts';
import { sum } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { factorField, measure } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  overLimitKg: measure('超限重量', '千克'),
  ...factorField,
});

/** 车辆超限行驶公路。 */
export const overLimitVehicle = matter({
  id: 'transport.over-limit-vehicle',
  title: '车辆超限行驶公路',
  publishedName: '车辆超限行驶公路案',
  profile: 'transport',
  violates: [HWL.art(50), HSR.art(33)],
  penalizes: [HWL.art(76, { item: 5 }), HSR.art(64), OLR.art(43)],
  limitationYears: 2,
  kinds: ['warning', 'fine'],
  circumstances,
  statutory: [{ id: 'all', title: '责令停止违法行为，可以处罚款', when: always, fine: sum(0, 30_000) }],
  benchmark: 'transport.over-limit-vehicle',
  basis: 'read',
  remark: '不停车检测的数据须经法制和技术审核。',
  from: day('2021-08-11'),
});
