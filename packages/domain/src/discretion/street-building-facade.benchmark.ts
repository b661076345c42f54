import { JMC } from '@lpt/law';
import { day } from '../kernel/day.ts';
import { streetBuildingFacade as ofMatter } from '../matters/street-building-facade.matter.ts';
import { benchmark } from './benchmark.ts';
import { sum } from './range.ts';

/** 江门：临街建筑物容貌不符合标准。 */
export const streetBuildingFacade = benchmark(ofMatter, {
  id: 'appearance.street-building-facade',
  title: '江门市城市管理行政处罚裁量基准',
  code: '440298102000',
  articles: [JMC.art(44, { item: 1 })],
  tiers: [
    {
      id: 'light',
      title: '从轻',
      weight: 'light',
      whenTitle: '不符合标准的在三处以下或者不足一平方米',
      when: {
        any: [
          { field: 'places', atMost: 3 },
          { field: 'areaSqm', below: 1 },
        ],
      },
      fine: { kind: 'range', range: sum(500, 2_000) },
    },
    {
      id: 'normal',
      title: '一般',
      weight: 'normal',
      whenTitle: '不符合标准的三处以上六处以下或者一平方米以上五平方米以下',
      when: {
        any: [
          { field: 'places', atLeast: 3, atMost: 6 },
          { field: 'areaSqm', atLeast: 1, atMost: 5 },
        ],
      },
      fine: { kind: 'range', range: sum(2_000, 3_500) },
    },
    {
      id: 'heavy',
      title: '从重',
      weight: 'heavy',
      whenTitle: '不符合标准的六处以上或者五平方米以上',
      when: {
        any: [
          { field: 'places', atLeast: 6 },
          { field: 'areaSqm', atLeast: 5 },
        ],
      },
      fine: { kind: 'range', range: sum(3_500, 5_000) },
    },
  ],
  knownOverlaps: '三处、六处、五平方米的界点两档都写了“以上”“以下”；处数和面积以“或者”并列，可能分属两档。',
  basis: 'read',
  from: day('2019-01-01'),
});
