import { URR } from '@lpt/law';
import { z } from 'zod';
import { always } from '../discretion/condition.ts';
import { sum } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { factorField, measure } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  areaSqm: measure('占用面积', '平方米'),
  ...factorField,
});

/** 擅自占用城市道路。 */
export const occupyingCityRoad = matter({
  id: 'appearance.occupying-city-road',
  title: '擅自占用城市道路',
  publishedName: '擅自占用城市道路案',
  profile: 'urban',
  violates: [URR.art(27, { item: 1 })],
  penalizes: [URR.art(42)],
  limitationYears: 2,
  kinds: ['fine'],
  circumstances,
  statutory: [{ id: 'all', title: '责令限期改正，可以并处罚款', when: always, fine: sum(0, 20_000) }],
  basis: 'read',
  remark: '在街道两侧堆放物料的，罚款额由地方性法规规定。',
  from: day('2019-03-24'),
});
