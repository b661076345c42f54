import { JMC } from '@lpt/law';
import { day } from '../kernel/day.ts';
import { airingOnPublicFacilities as ofMatter } from '../matters/airing-on-public-facilities.matter.ts';
import { benchmark } from './benchmark.ts';
import { sum } from './range.ts';

/** 江门：利用公共设施晾晒、摆放物品。 */
export const airingOnPublicFacilities = benchmark(ofMatter, {
  id: 'appearance.airing-on-public-facilities',
  title: '江门市城市管理行政处罚裁量基准',
  code: '440298115000',
  articles: [JMC.art(44, { item: 2 })],
  tiers: [
    {
      id: 'light',
      title: '从轻',
      weight: 'light',
      whenTitle: '物品五件以下、体积半立方米以下或者占用二平方米以下',
      when: {
        any: [
          { field: 'pieces', atLeast: 1, atMost: 5 },
          { field: 'volume', atMost: 0.5 },
          { field: 'areaSqm', atMost: 2 },
        ],
      },
      fine: { kind: 'range', range: sum(50, 100) },
    },
    {
      id: 'normal',
      title: '一般',
      weight: 'normal',
      whenTitle: '物品六件至十件、体积半立方米至一立方米或者占用二平方米至五平方米',
      when: {
        any: [
          { field: 'pieces', atLeast: 6, atMost: 10 },
          { field: 'volume', atLeast: 0.5, atMost: 1 },
          { field: 'areaSqm', atLeast: 2, atMost: 5 },
        ],
      },
      fine: { kind: 'range', range: sum(100, 150) },
    },
    {
      id: 'heavy',
      title: '从重',
      weight: 'heavy',
      whenTitle: '物品十一件以上、体积一立方米以上或者占用五平方米以上',
      when: {
        any: [
          { field: 'pieces', atLeast: 11 },
          { field: 'volume', atLeast: 1 },
          { field: 'areaSqm', atLeast: 5 },
        ],
      },
      fine: { kind: 'range', range: sum(150, 200) },
    },
  ],
  knownOverlaps: '体积、面积的界点两档都包括；件数、体积、面积以“或者”并列，可能分属不同的档。',
  basis: 'read',
  from: day('2019-01-01'),
});
