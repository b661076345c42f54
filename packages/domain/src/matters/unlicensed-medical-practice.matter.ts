import { BHL } from '@lpt/law';
import { z } from 'zod';
import { always } from '../discretion/condition.ts';
import { times } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { fen } from '../kernel/money.ts';
import { factorField, healthHarmField, illegalGains, money, TEN_THOUSAND_YUAN } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  gainsFen: money('违法所得'),
  ...healthHarmField,
  ...factorField,
});

/** 未取得医疗机构执业许可证擅自执业。 */
export const unlicensedMedicalPractice = matter({
  id: 'health.unlicensed-medical-practice',
  title: '未取得医疗机构执业许可证擅自执业',
  publishedName: '未取得医疗机构执业许可证擅自执业案',
  profile: 'health',
  violates: [BHL.art(38, { para: 2 })],
  penalizes: [BHL.art(99, { para: 1 })],
  limitationYears: 2,
  kinds: ['confiscate-gains', 'confiscate-goods', 'fine'],
  circumstances,
  statutory: [
    {
      id: 'all',
      title: '擅自执业',
      when: always,
      fine: times(illegalGains, 5, 20, { leastBaseFen: fen(TEN_THOUSAND_YUAN) }),
    },
  ],
  basis: 'read',
  from: day('2020-06-01'),
});
