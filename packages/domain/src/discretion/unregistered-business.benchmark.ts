import { day } from '../kernel/day.ts';
import { unregisteredBusiness as ofMatter } from '../matters/unregistered-business.matter.ts';
import { benchmark } from './benchmark.ts';
import { marketThirds, marketThirdsArticles, marketThirdsTitle } from './market-thirds.ts';

/** 未经设立登记，拒不改正或者情节严重：国家市场监管的三七开。 */
export const unregisteredBusiness = benchmark(ofMatter, {
  id: 'registration.unregistered-business',
  title: marketThirdsTitle,
  articles: marketThirdsArticles,
  tiers: marketThirds,
  basis: 'read',
  from: day('2022-10-08'),
});
