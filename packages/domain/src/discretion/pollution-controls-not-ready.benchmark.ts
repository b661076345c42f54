import { APL } from '@lpt/law';
import { day } from '../kernel/day.ts';
import { pollutionControlsNotReady as ofMatter } from '../matters/pollution-controls-not-ready.matter.ts';
import { benchmark } from './benchmark.ts';
import { always } from './condition.ts';

/** 违反三同时：按因素得分，各因素的分值由机关按现行裁量标准计算。 */
export const pollutionControlsNotReady = benchmark(ofMatter, {
  id: 'ecology.pollution-controls-not-ready',
  title: '广东省生态环境行政处罚自由裁量权规定',
  articles: [APL.art(34)],
  tiers: [
    {
      id: 'score',
      title: '因素得分',
      weight: 'normal',
      whenTitle: '按超标程度、次数、区域、配合程度等因素计算得分',
      when: always,
      fine: { kind: 'score', field: 'score' },
    },
  ],
  basis: 'memory',
  from: day('2021-07-15'),
  to: day('2027-01-01'),
});
