import { day } from '../kernel/day.ts';
import { expiredFood as ofMatter } from '../matters/expired-food.matter.ts';
import { benchmark } from './benchmark.ts';
import { marketThirds, marketThirdsArticles, marketThirdsTitle } from './market-thirds.ts';

/** 经营超过保质期的食品：国家市场监管的三七开。 */
export const expiredFood = benchmark(ofMatter, {
  id: 'food.expired-food',
  title: marketThirdsTitle,
  articles: marketThirdsArticles,
  tiers: marketThirds,
  basis: 'read',
  from: day('2022-10-08'),
});
