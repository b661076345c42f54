import { MER, UBR } from '@lpt/law';
import { z } from 'zod';
import { is } from '../discretion/condition.ts';
import { noFine, sum } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { correctionField, factorField, flag, money } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  gainsFen: money('违法所得'),
  ...correctionField,
  serious: flag('情节严重'),
  ...factorField,
});

/** 未经设立登记从事经营活动。 */
export const unregisteredBusiness = matter({
  id: 'registration.unregistered-business',
  title: '未经设立登记从事经营活动',
  publishedName: '未经设立登记从事经营活动案',
  profile: 'market',
  violates: [MER.art(3), UBR.art(2), UBR.art(6)],
  penalizes: [MER.art(43)],
  limitationYears: 2,
  kinds: ['confiscate-gains', 'fine', 'suspend-business'],
  correctionFirst: true,
  circumstances,
  statutory: [
    {
      id: 'first',
      title: '责令改正，没收违法所得',
      when: { all: [is('correction', 'not-ordered', 'corrected'), is('serious', false)] },
      fine: noFine,
    },
    {
      id: 'refused',
      title: '拒不改正',
      when: { all: [is('correction', 'refused'), is('serious', false)] },
      fine: sum(10_000, 100_000),
    },
    { id: 'serious', title: '情节严重', when: is('serious', true), fine: sum(100_000, 500_000) },
  ],
  benchmark: 'registration.unregistered-business',
  basis: 'read',
  remark: '无证无照经营查处办法的罚款上限较低，条例施行在后，从条例。',
  from: day('2022-03-01'),
});
