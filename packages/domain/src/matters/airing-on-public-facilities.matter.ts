import { JMC } from '@lpt/law';
import { z } from 'zod';
import { is } from '../discretion/condition.ts';
import { noFine, sum } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { correctionField, count, factorField, measure } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  ...correctionField,
  pieces: count('物品件数', '件'),
  volume: measure('物品体积', '立方米'),
  areaSqm: measure('占用面积', '平方米'),
  ...factorField,
});

/** 利用公共设施晾晒、摆放物品。 */
export const airingOnPublicFacilities = matter({
  id: 'appearance.airing-on-public-facilities',
  title: '利用公共设施晾晒、摆放物品',
  publishedName: '利用公共设施晾晒、摆放物品案',
  profile: 'urban',
  violates: [JMC.art(44, { item: 2 })],
  penalizes: [JMC.art(44, { item: 2 })],
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
    { id: 'refused', title: '拒不改正', when: is('correction', 'refused'), fine: sum(50, 200) },
  ],
  benchmark: 'appearance.airing-on-public-facilities',
  basis: 'secondary',
  remark: '违反的条文没有取得，暂引罚则。对公民二百元以下，符合条件的可以适用简易程序。',
  from: day('2019-01-01'),
});
