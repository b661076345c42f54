import { WSL } from '@lpt/law';
import { day } from '../kernel/day.ts';
import { trainingNotRecorded as ofMatter } from '../matters/training-not-recorded.matter.ts';
import { benchmark } from './benchmark.ts';
import { is } from './condition.ts';
import { sum } from './range.ts';

/** 应急管理：未如实记录培训；三档的数额凭记忆，前两档读过。 */
export const trainingNotRecorded = benchmark(ofMatter, {
  id: 'safety.training-not-recorded',
  title: '应急管理行政处罚裁量权基准（2024年）',
  articles: [WSL.art(97, { item: 4 })],
  tiers: [
    {
      id: 'first-low',
      title: '一档',
      weight: 'light',
      whenTitle: '未如实记录的人员不足百分之十',
      when: {
        all: [is('overdue', false), { field: 'sharePercent', below: 10 }],
      },
      fine: { kind: 'range', range: sum(0, 30_000) },
    },
    {
      id: 'first-middle',
      title: '二档',
      weight: 'normal',
      whenTitle: '未如实记录的人员在百分之十以上不足百分之三十',
      when: {
        all: [is('overdue', false), { field: 'sharePercent', atLeast: 10, below: 30 }],
      },
      fine: { kind: 'range', range: sum(30_000, 70_000) },
    },
    {
      id: 'first-high',
      title: '三档',
      weight: 'heavy',
      whenTitle: '未如实记录的人员在百分之三十以上',
      when: {
        all: [is('overdue', false), { field: 'sharePercent', atLeast: 30 }],
      },
      fine: { kind: 'range', range: sum(70_000, 100_000) },
    },
    {
      id: 'overdue-low',
      title: '逾期一档',
      weight: 'light',
      whenTitle: '逾期未改正，未如实记录的人员不足百分之十',
      when: {
        all: [is('overdue', true), { field: 'sharePercent', below: 10 }],
      },
      fine: { kind: 'range', range: sum(100_000, 130_000) },
      personFine: { kind: 'range', range: sum(20_000, 20_000) },
    },
    {
      id: 'overdue-middle',
      title: '逾期二档',
      weight: 'normal',
      whenTitle: '逾期未改正，未如实记录的人员在百分之十以上不足百分之三十',
      when: {
        all: [is('overdue', true), { field: 'sharePercent', atLeast: 10, below: 30 }],
      },
      fine: { kind: 'range', range: sum(130_000, 170_000) },
    },
    {
      id: 'overdue-high',
      title: '逾期三档',
      weight: 'heavy',
      whenTitle: '逾期未改正，未如实记录的人员在百分之三十以上',
      when: {
        all: [is('overdue', true), { field: 'sharePercent', atLeast: 30 }],
      },
      fine: { kind: 'range', range: sum(170_000, 200_000) },
    },
  ],
  basis: 'memory',
  from: day('2021-09-01'),
});
