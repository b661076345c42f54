import { OLR } from '@lpt/law';
import { day } from '../kernel/day.ts';
import { fen, yuan } from '../kernel/money.ts';
import { overLimitVehicle as ofMatter } from '../matters/over-limit-vehicle.matter.ts';
import { benchmark } from './benchmark.ts';

/** 超限运输：每满一吨五百元，三万元封顶。 */
export const overLimitVehicle = benchmark(ofMatter, {
  id: 'transport.over-limit-vehicle',
  title: `《${OLR.shortTitle}》`,
  articles: [OLR.art(43)],
  tiers: [
    {
      id: 'warning',
      title: '警告',
      weight: 'light',
      whenTitle: '超限一千千克以下',
      when: { field: 'overLimitKg', atMost: 1_000 },
      fine: { kind: 'fixed', amountFen: fen(0) },
      also: ['warning'],
    },
    {
      id: 'by-weight',
      title: '按重量',
      weight: 'normal',
      whenTitle: '超限超过一千千克',
      when: { field: 'overLimitKg', above: 1_000 },
      fine: {
        kind: 'per-unit',
        field: 'overLimitKg',
        unit: 1_000,
        unitTitle: '千克',
        eachFen: yuan(500),
        capFen: yuan(30_000),
      },
    },
  ],
  basis: 'secondary',
  from: day('2021-08-11'),
});
