import { JMC } from '@lpt/law';
import { z } from 'zod';
import { is } from '../discretion/condition.ts';
import { noFine, sum } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { correctionField, count, factorField, measure } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  ...correctionField,
  places: count('不符合标准的处数', '处'),
  areaSqm: measure('不符合标准的面积', '平方米'),
  ...factorField,
});

/** 临街建筑物容貌不符合标准。 */
export const streetBuildingFacade = matter({
  id: 'appearance.street-building-facade',
  title: '临街建筑物容貌不符合标准',
  publishedName: '临街建筑物容貌不符合标准案',
  profile: 'urban',
  violates: [JMC.art(44, { item: 1 })],
  penalizes: [JMC.art(44, { item: 1 })],
  limitationYears: 2,
  kinds: ['fine'],
  correctionFirst: true,
  circumstances,
  statutory: [
    {
      id: 'first',
      title: '责令改正',
      when: is('correction', 'not-ordered', 'corrected'),
      fine: noFine,
    },
    { id: 'refused', title: '逾期不改正', when: is('correction', 'refused'), fine: sum(500, 5_000) },
  ],
  benchmark: 'appearance.street-building-facade',
  basis: 'secondary',
  remark: '违反的条文没有取得，暂引罚则。',
  from: day('2019-01-01'),
});
