/**
 * Writes docs/law for lawyers from the tables in packages/law and packages/domain:
 *   npx tsx --conditions=source tools/law-pages.ts [--check]
 * With --check nothing is written; the exit code is 1 when a committed page differs, is missing or is left over.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { citeAll, statutes } from '@lpt/law';
import { type AccountedRule, accountedRules } from './law-accounts.ts';
import { type Material, type Page, standingTitles, statutePages } from './law-article-pages.ts';
import { interpretations, table } from './law-page-parts.ts';
import { procedurePages } from './law-procedure-pages.ts';
import { storyPages } from './law-story-pages.ts';
import { filesBelow, lawUses, ROOT } from './law-uses.ts';

const FOLDER = 'docs/law';

/** Every page, in order of path. Stable: the same tables give the same text. */
export function lawPages(): readonly Page[] {
  const uses = lawUses();
  const rules = accountedRules(uses);
  const material: Material = { uses, rules };
  const pages = [
    ...statutes().flatMap((each) => statutePages(each, material)),
    ...procedurePages(),
    ...storyPages(),
    { path: 'rules.md', text: rulesPage(rules) },
    { path: 'README.md', text: frontPage(rules) },
  ];
  return pages.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function rulesPage(rules: readonly AccountedRule[]): string {
  const rows = rules.map(({ id, rule, standing, why }) => [
    id,
    rule.scope,
    rule.gist,
    citeAll(rule.articles),
    standingTitles[standing],
    why,
  ]);
  return `# 全部规则\n\n${table(['编号', '范围', '要旨', '依据', '着落', '说明'], rows)}\n`;
}

function frontPage(rules: readonly AccountedRule[]): string {
  const count = (standing: AccountedRule['standing']): number =>
    rules.filter((each) => each.standing === standing).length;
  const texts = statutes()
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, shortTitle, version, from }) => [
      `[《${shortTitle}》](${code.toLowerCase()}/README.md)`,
      version,
      from,
    ]);
  return [
    '# 法律依据\n',
    '由 `tools/law-pages.ts` 从代码里的各张表生成，不手改。要旨是我们自己的话，不是条文；查条文请看官方文本。\n',
    `规则${rules.length}条：有代码${count('coded')}条，只有文字${count('text-only')}条，写给别的机关${count('others')}条，见[全部规则](rules.md)。\n`,
    '- 程序：[普通程序](procedures/ordinary.md)、[简易程序](procedures/summary.md)、[行政检查](procedures/inspection.md)',
    '- [期限表](deadlines.md)',
    '- [讲过的案件](stories/README.md)：逐步的办理、此后能办什么、期限台账\n',
    '## 解释\n',
    ...interpretations().map(({ title, file }) => `- [${title}](../${file.slice('docs/'.length)})`),
    '\n## 法律文件\n',
    table(['文件', '版本', '施行'], texts),
    '',
  ].join('\n');
}

function written(): readonly string[] {
  if (!existsSync(join(ROOT, FOLDER))) return [];
  return filesBelow([FOLDER])
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(FOLDER.length + 1));
}

/** Paths of pages that differ from what is committed, are missing, or are left over. */
export function stalePages(pages: readonly Page[] = lawPages()): readonly string[] {
  const wanted = new Map(pages.map(({ path, text }) => [path, text]));
  const differing = pages.filter(({ path, text }) => {
    const file = join(ROOT, FOLDER, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  const left = written().filter((path) => !wanted.has(path));
  return [...differing.map(({ path }) => path), ...left];
}

function write(pages: readonly Page[]): void {
  const wanted = new Set(pages.map(({ path }) => path));
  for (const path of written()) if (!wanted.has(path)) rmSync(join(ROOT, FOLDER, path));
  for (const { path, text } of pages) {
    const file = join(ROOT, FOLDER, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const pages = lawPages();
  if (!process.argv.includes('--check')) {
    write(pages);
  } else {
    const stale = stalePages(pages);
    for (const path of stale.slice(0, 20)) console.error(`${FOLDER}/${path} is not up to date`);
    if (stale.length > 0) {
      console.error(`${stale.length} pages: run npx tsx --conditions=source tools/law-pages.ts`);
      process.exitCode = 1;
    }
  }
}
