import { ADL } from '@lpt/law';
import { z } from 'zod';
import { always } from '../discretion/condition.ts';
import { sum } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { factorField, healthHarmField } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  ...healthHarmField,
  ...factorField,
});

/** 发布使用绝对化用语的广告。 */
export const absoluteTerms = matter({
  id: 'advertising.absolute-terms',
  title: '发布使用绝对化用语的广告',
  publishedName: '发布使用绝对化用语的广告案',
  profile: 'market',
  violates: [ADL.art(9, { item: 3 })],
  penalizes: [ADL.art(57, { item: 1 })],
  limitationYears: 2,
  kinds: ['fine', 'revoke-licence'],
  circumstances,
  statutory: [{ id: 'all', title: '广告主发布禁止情形的广告', when: always, fine: sum(200_000, 1_000_000) }],
  benchmark: 'advertising.absolute-terms',
  basis: 'read',
  from: day('2021-04-29'),
});
