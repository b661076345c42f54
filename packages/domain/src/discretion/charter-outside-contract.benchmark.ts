import { GRT } from '@lpt/law';
import { day } from '../kernel/day.ts';
import { yuan } from '../kernel/money.ts';
import { charterOutsideContract as ofMatter } from '../matters/charter-outside-contract.matter.ts';
import { benchmark } from './benchmark.ts';
import { is } from './condition.ts';

/** 道路运政：包车客运；阶次取自条号改动以前的文本。 */
export const charterOutsideContract = benchmark(ofMatter, {
  id: 'transport.charter-outside-contract',
  title: '广东省交通运输行政处罚自由裁量标准（道路运政）',
  articles: [GRT.art(63, { item: 3 })],
  tiers: [
    {
      id: 'minor',
      title: '较轻',
      weight: 'light',
      whenTitle: '当事人一年内第一次实施该违法行为',
      when: {
        all: [{ field: 'timesInYear', atMost: 1 }, is('graveAccident', false)],
      },
      fine: { kind: 'fixed', amountFen: yuan(1_000) },
    },
    {
      id: 'normal',
      title: '一般',
      weight: 'normal',
      whenTitle: '当事人一年内第二次实施该违法行为',
      when: {
        all: [{ field: 'timesInYear', above: 1, atMost: 2 }, is('graveAccident', false)],
      },
      fine: { kind: 'fixed', amountFen: yuan(2_000) },
    },
    {
      id: 'serious',
      title: '严重',
      weight: 'heavy',
      whenTitle: '当事人一年内第三次以上实施该违法行为',
      when: {
        all: [{ field: 'timesInYear', above: 2 }, is('graveAccident', false)],
      },
      fine: { kind: 'fixed', amountFen: yuan(3_000) },
    },
    {
      id: 'grave',
      title: '特别严重',
      weight: 'severe',
      whenTitle: '造成重大事故或者被省级通报',
      when: is('graveAccident', true),
      fine: { kind: 'fixed', amountFen: yuan(3_000) },
      also: ['revoke-licence'],
    },
  ],
  basis: 'secondary',
  from: day('2021-12-01'),
});
