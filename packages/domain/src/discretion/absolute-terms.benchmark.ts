import { day } from '../kernel/day.ts';
import { absoluteTerms as ofMatter } from '../matters/absolute-terms.matter.ts';
import { benchmark } from './benchmark.ts';
import { marketThirds, marketThirdsArticles, marketThirdsTitle } from './market-thirds.ts';

/** 使用绝对化用语的广告：国家市场监管的三七开。 */
export const absoluteTerms = benchmark(ofMatter, {
  id: 'advertising.absolute-terms',
  title: marketThirdsTitle,
  articles: marketThirdsArticles,
  tiers: marketThirds,
  basis: 'read',
  from: day('2022-10-08'),
});
