import { EEC } from '@lpt/law';
import { z } from 'zod';
import { is } from '../discretion/condition.ts';
import { sum } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { correctionField, factorField } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  ...correctionField,
  score: z.number().min(0).max(100).meta({ title: '裁量因素得分', unit: '分' }),
  ...factorField,
});

/** 环境保护设施未建成或者未经验收即投入生产。 */
export const pollutionControlsNotReady = matter({
  id: 'ecology.pollution-controls-not-ready',
  title: '环境保护设施未建成或者未经验收即投入生产',
  publishedName: '环境保护设施未建成或者未经验收即投入生产案',
  profile: 'ecology',
  violates: [EEC.art(162)],
  penalizes: [EEC.art(1100)],
  limitationYears: 2,
  kinds: ['fine', 'suspend-business', 'close-business'],
  circumstances,
  statutory: [
    {
      id: 'first',
      title: '责令限期改正并处罚款',
      when: is('correction', 'not-ordered', 'corrected'),
      fine: sum(200_000, 1_000_000),
      personFine: sum(50_000, 200_000),
    },
    {
      id: 'refused',
      title: '逾期不改正',
      when: is('correction', 'refused'),
      fine: sum(1_000_000, 2_000_000),
      personFine: sum(50_000, 200_000),
    },
  ],
  benchmark: 'ecology.pollution-controls-not-ready',
  basis: 'secondary',
  remark: '2026年8月15日以前的行为适用当时的法律，新法处罚较轻的除外。',
  from: day('2026-08-15'),
});
