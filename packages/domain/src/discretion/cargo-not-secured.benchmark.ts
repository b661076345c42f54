import { RTR } from '@lpt/law';
import { day } from '../kernel/day.ts';
import { yuan } from '../kernel/money.ts';
import { cargoNotSecured as ofMatter } from '../matters/cargo-not-secured.matter.ts';
import { benchmark } from './benchmark.ts';
import { is } from './condition.ts';

/** 道路运政2021年版：货物脱落、扬撒。 */
export const cargoNotSecured = benchmark(ofMatter, {
  id: 'transport.cargo-not-secured',
  title: '广东省交通运输行政处罚自由裁量标准（道路运政2021年版）',
  articles: [RTR.art(68, { para: 2 })],
  tiers: [
    {
      id: 'minor',
      title: '较轻',
      weight: 'light',
      whenTitle: '当事人一年内第一次实施该违法行为，并且不能当场改正',
      when: {
        all: [{ field: 'timesInYear', atMost: 1 }, is('correctedAtOnce', false)],
      },
      fine: { kind: 'fixed', amountFen: yuan(1_000) },
    },
  ],
  knownGaps: '只取得“较轻”一档；第二次以上和能够当场改正的阶次没有取得，按法定幅度裁量。',
  basis: 'secondary',
  from: day('2021-07-15'),
});
