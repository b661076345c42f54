import { FSL } from '@lpt/law';
import { z } from 'zod';
import { is } from '../discretion/condition.ts';
import { noFine, sum } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { correctionField, factorField, healthHarmField } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  ...correctionField,
  ...healthHarmField,
  ...factorField,
});

/** 未履行进货查验义务。 */
export const purchaseCheckMissing = matter({
  id: 'food.purchase-check-missing',
  title: '未履行进货查验义务',
  publishedName: '未履行进货查验义务案',
  profile: 'market',
  violates: [FSL.art(53, { para: 1 }), FSL.art(53, { para: 2 })],
  penalizes: [FSL.art(126, { para: 1, item: 3 })],
  limitationYears: 2,
  kinds: ['warning', 'fine', 'suspend-business', 'revoke-licence'],
  correctionFirst: true,
  circumstances,
  statutory: [
    {
      id: 'first',
      title: '责令改正，给予警告',
      when: is('correction', 'not-ordered', 'corrected'),
      fine: noFine,
    },
    { id: 'refused', title: '拒不改正', when: is('correction', 'refused'), fine: sum(5_000, 50_000) },
  ],
  benchmark: 'food.purchase-check-missing',
  basis: 'read',
  from: day('2021-04-29'),
});
