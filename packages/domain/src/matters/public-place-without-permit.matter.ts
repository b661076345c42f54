import { PHD, PHR } from '@lpt/law';
import { z } from 'zod';
import { is } from '../discretion/condition.ts';
import { sum } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { factorField, flag, measure } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  previouslyPunished: flag('曾受卫生行政部门处罚'),
  months: measure('擅自营业的月数', '个月'),
  forgedPermit: flag('涂改、转让、倒卖、伪造卫生许可证'),
  ...factorField,
});

/** 未依法取得公共场所卫生许可证擅自营业。 */
export const publicPlaceWithoutPermit = matter({
  id: 'health.public-place-without-permit',
  title: '未依法取得公共场所卫生许可证擅自营业',
  publishedName: '未依法取得公共场所卫生许可证擅自营业案',
  profile: 'health',
  violates: [PHR.art(8), PHD.art(22)],
  penalizes: [PHR.art(14, { para: 1, item: 4 }), PHD.art(35)],
  limitationYears: 2,
  kinds: ['warning', 'fine'],
  circumstances,
  statutory: [
    {
      id: 'ordinary',
      title: '没有加重情形',
      when: {
        all: [is('previouslyPunished', false), is('forgedPermit', false), { field: 'months', below: 3 }],
      },
      fine: sum(500, 5_000),
    },
    {
      id: 'aggravated',
      title: '曾受处罚、营业三个月以上或者涂改转让伪造许可证',
      when: {
        any: [is('previouslyPunished', true), is('forgedPermit', true), { field: 'months', atLeast: 3 }],
      },
      fine: sum(5_000, 30_000),
    },
  ],
  basis: 'read',
  from: day('2019-04-23'),
});
