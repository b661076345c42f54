import { type Citation, type StatuteCode, statuteOf } from './citation.ts';

/**
 * 一条在系统里的着落：`coded` 有代码引用它；`text-only` 只有原则或者在系统外办理；
 * `others` 写给别的机关；`unaccounted` 还没有交代。
 */
export type Standing = 'coded' | 'text-only' | 'others' | 'unaccounted';

/** 一条的交代。`why` 说明没有系统动作的理由。 */
export type ArticleAccount = Readonly<{ no: number; gist: string; standing: Standing; why?: string }>;

/**
 * 一部法律文件逐条的交代。`coded` 是代码里全部带条文的东西引用的条文；
 * 有代码引用的，不管有没有另外说明，都算 `coded`。
 */
export function accountFor(code: StatuteCode, coded: readonly Citation[]): readonly ArticleAccount[] {
  const { articles, asides = [] } = statuteOf(code);
  const cited = new Set(coded.filter(({ statute }) => statute === code).map(({ article }) => article));

  return articles.map(({ no, gist }) => {
    if (cited.has(no)) return { no, gist, standing: 'coded' };
    const aside = asides.find((each) => each.articles.includes(no));
    if (!aside) return { no, gist, standing: 'unaccounted' };
    return { no, gist, standing: aside.standing, why: aside.why };
  });
}
