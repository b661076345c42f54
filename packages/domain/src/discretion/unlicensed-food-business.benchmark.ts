import { day } from '../kernel/day.ts';
import { unlicensedFoodBusiness as ofMatter } from '../matters/unlicensed-food-business.matter.ts';
import { benchmark } from './benchmark.ts';
import { marketThirds, marketThirdsArticles, marketThirdsTitle } from './market-thirds.ts';

/** 未取得食品经营许可：国家市场监管的三七开。 */
export const unlicensedFoodBusiness = benchmark(ofMatter, {
  id: 'food.unlicensed-food-business',
  title: marketThirdsTitle,
  articles: marketThirdsArticles,
  tiers: marketThirds,
  basis: 'read',
  from: day('2022-10-08'),
});
