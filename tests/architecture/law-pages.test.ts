import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { lawPages } from '../../tools/law-pages.ts';
import { ROOT } from '../../tools/law-uses.ts';

const pages = lawPages();
const textOf = (path: string): string => pages.find((page) => page.path === path)?.text ?? '';

test('同样的表生成同样的页，路径不重复', () => {
  expect(lawPages()).toEqual(pages);
  expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
});

test('每个链接都有那一页', () => {
  const made = new Set(pages.map(({ path }) => join('docs/law', path)));
  const broken = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(([^)#]+)\)/g)].flatMap(([, target = '']) => {
      const file = normalize(join('docs/law', dirname(path), target));
      return made.has(file) || existsSync(join(ROOT, file)) ? [] : [`${path} → ${target}`];
    }),
  );
  expect(broken).toEqual([]);
});

test('行政处罚法第四十四条的页写明规则、条件、文书、情景和结果', () => {
  const page = textOf('apl/044.md');
  expect(page).toContain('NOT-01');
  expect(page).toContain('告知书已经送达');
  expect(page).toContain('## 情景');
  expect(page).toContain('无问题');
});

test('写在别的表里的解释，条文的页也链接到', () => {
  expect(textOf('apl/060.md')).toContain('docs/interpretations/005-decision-clock.md');
});

test('程序的页有环节、办理、条件和条文', () => {
  const page = textOf('procedures/ordinary.md');
  expect(page).toContain('### 批准处理决定');
  expect(page).toMatch(/告知书已经送达：《行政处罚法》第四十四条、第六十二条/);
  expect(textOf('procedures/summary.md')).toContain('《行政处罚法》第五十一条');
});

test('首页的数目与规则页的行数一致', () => {
  const [, coded = '0', textOnly = '0', others = '0'] =
    textOf('README.md').match(/有代码(\d+)条，只有文字(\d+)条，写给别的机关(\d+)条/) ?? [];
  const rows = textOf('rules.md')
    .split('\n')
    .filter((line) => /^\| [A-Z]{3}-\d{2}/.test(line));
  expect(rows).toHaveLength(Number(coded) + Number(textOnly) + Number(others));
});
