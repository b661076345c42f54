import { day } from '../kernel/day.ts';
import { purchaseCheckMissing as ofMatter } from '../matters/purchase-check-missing.matter.ts';
import { benchmark } from './benchmark.ts';
import { marketThirds, marketThirdsArticles, marketThirdsTitle } from './market-thirds.ts';

/** 未履行进货查验义务，拒不改正：国家市场监管的三七开。 */
export const purchaseCheckMissing = benchmark(ofMatter, {
  id: 'food.purchase-check-missing',
  title: marketThirdsTitle,
  articles: marketThirdsArticles,
  tiers: marketThirds,
  basis: 'read',
  from: day('2022-10-08'),
});
