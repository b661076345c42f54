/** The pages of the cases that are told from start to archive: their course and their ledger of limits. */
import { chapters, storyPage, toldCases } from '../seeds/src/index.ts';
import type { Page } from './law-article-pages.ts';

/** One page for each told case, and a front page by chapter. */
export function storyPages(): readonly Page[] {
  const told = toldCases();
  return [
    ...told.map((each) => ({ path: `stories/${each.name}.md`, text: storyPage(each) })),
    { path: 'stories/README.md', text: frontPage(new Map(told.map(({ name, title }) => [name, title]))) },
  ];
}

function frontPage(titles: ReadonlyMap<string, string>): string {
  const linked = (name: string): readonly string[] => {
    const title = titles.get(name);
    return title ? [`- [${title}](${name}.md)`] : [];
  };
  const inChapters = new Set(chapters.flatMap(({ cases }) => cases));
  const others = [...titles.keys()].filter((name) => !inChapters.has(name));
  return [
    '# 讲过的案件\n',
    '每个案件都由代码从头办到尾，每一步都经过与实际办案相同的判断；人名、字号、案情是虚构的，或者改写自公开的决定。\n',
    ...chapters
      .filter(({ cases }) => cases.length > 0)
      .map(({ title, cases }) => `## ${title}\n\n${cases.flatMap(linked).join('\n')}\n`),
    ...(others.length > 0 ? [`## 其他\n\n${others.flatMap(linked).join('\n')}\n`] : []),
  ].join('\n');
}
