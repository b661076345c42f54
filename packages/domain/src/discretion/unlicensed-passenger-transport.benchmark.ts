import { RTR } from '@lpt/law';
import { day } from '../kernel/day.ts';
import { unlicensedPassengerTransport as ofMatter } from '../matters/unlicensed-passenger-transport.matter.ts';
import { benchmark } from './benchmark.ts';

/** 广州：非法客运，下限、中间数、上限；第二次、第三次的分档没有核对原表。 */
export const unlicensedPassengerTransport = benchmark(ofMatter, {
  id: 'transport.unlicensed-passenger-transport',
  title: '广州市交通行政处罚自由裁量标准（2014年）',
  articles: [RTR.art(63, { item: 2 })],
  tiers: [
    {
      id: 'minor',
      title: '较轻',
      weight: 'light',
      whenTitle: '当事人一年内第一次实施该违法行为',
      when: { field: 'timesInYear', atMost: 1 },
      fine: { kind: 'point', percent: 0 },
    },
    {
      id: 'normal',
      title: '一般',
      weight: 'normal',
      whenTitle: '当事人一年内第二次实施该违法行为',
      when: { field: 'timesInYear', above: 1, atMost: 2 },
      fine: { kind: 'point', percent: 50 },
    },
    {
      id: 'serious',
      title: '严重',
      weight: 'heavy',
      whenTitle: '当事人一年内第三次以上实施该违法行为',
      when: { field: 'timesInYear', above: 2 },
      fine: { kind: 'point', percent: 100 },
    },
  ],
  basis: 'memory',
  from: day('2014-01-01'),
});
