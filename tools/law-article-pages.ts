/** Article pages and the index of each legal text. */
import { accountFor, type Citation, cite, type StatuteHandle } from '@lpt/law';
import { deadlines } from '../packages/domain/src/deadlines/deadlines.ts';
import type { AccountedRule } from './law-accounts.ts';
import { interpretations, pagePath, rowsFor, section, statuteHeading, table } from './law-page-parts.ts';
import type { LawUse, UseKind } from './law-uses.ts';

/** One page: its path below docs/law and its text. */
export type Page = Readonly<{ path: string; text: string }>;

/** What the pages are made of. */
export type Material = Readonly<{ uses: readonly LawUse[]; rules: readonly AccountedRule[] }>;

/** Chinese titles of standings. */
export const standingTitles = {
  coded: '有代码',
  'text-only': '只有文字',
  others: '写给别的机关',
  unaccounted: '没有交代',
} as const;

/** Rows shown of one scenario file, and files whose rows are shown; all files are linked. */
const ROWS = 4;
const FILES = 4;
const kinds: readonly UseKind[] = [
  '条件',
  '办理',
  '环节',
  '期限',
  '数额界限',
  '裁量基准',
  '文书',
  '公示字段',
  '监督规则',
  '计算',
];

/** The article pages of a legal text, then its index. Articles nothing refers to have a line in the index only. */
export function statutePages(statute: StatuteHandle, material: Material): readonly Page[] {
  const pages = statute.articles.flatMap(({ no }) => {
    const text = articlePage({ statute: statute.code, article: no }, material);
    return text ? [{ path: pagePath({ statute: statute.code, article: no }), text }] : [];
  });
  return [
    ...pages,
    { path: `${statute.code.toLowerCase()}/README.md`, text: indexPage(statute, pages, material) },
  ];
}

function isAt(articles: readonly Citation[], { statute, article }: Citation): boolean {
  return articles.some((each) => each.statute === statute && each.article === article);
}

function articlePage(place: Citation, { uses, rules }: Material): string | undefined {
  const here = uses.filter(({ articles }) => isAt(articles, place));
  const standing = rules.filter(({ rule }) => isAt(rule.articles, place));
  if (here.length === 0 && standing.length === 0) return undefined;
  const rows = rowsFor(
    place,
    here,
    standing.map(({ id }) => id),
  );
  const gist = gistAt(place);
  return [
    `# ${cite(place)}\n`,
    gist ? `要旨（我们自己的话，不是条文）：${gist}。\n` : '',
    section('规则', table(['编号', '要旨', '着落', '说明'], standing.map(ruleRow))),
    section('系统怎样做', actions(here, place)),
    section('情景', scenarioText(rows)),
    section('解释', interpretationText(place, here)),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function gistAt(place: Citation): string {
  return accountFor(place.statute, []).find(({ no }) => no === place.article)?.gist ?? '';
}

function ruleRow({ id, rule, standing, why }: AccountedRule): readonly string[] {
  return [id, rule.gist, standingTitles[standing], why];
}

function actions(uses: readonly LawUse[], place: Citation): string {
  return kinds
    .flatMap((kind) => {
      const titles = uses.filter((use) => use.kind === kind).map((use) => `${use.title}${where(use, place)}`);
      const once = [...new Set(titles)];
      return once.length > 0 ? [`- ${kind}：${once.join('；')}`] : [];
    })
    .join('\n');
}

/** The paragraphs and items a use names, without the title of the text. */
function where({ articles }: LawUse, place: Citation): string {
  const exact = articles.filter((each) => isAt([each], place) && (each.para ?? each.item) !== undefined);
  const written = exact.map((each) => cite(each).slice(cite(place).length)).filter((each) => each !== '');
  return written.length > 0 ? `（${[...new Set(written)].join('、')}）` : '';
}

function scenarioText(rows: ReturnType<typeof rowsFor>): string {
  if (rows.length === 0) return '';
  const files = [...new Set(rows.map(({ file }) => file))];
  const listed = files
    .slice(0, FILES)
    .flatMap((file) => rows.filter((row) => row.file === file).slice(0, ROWS))
    .map(({ situation, result }) => [situation, result]);
  const more = rows.length > listed.length ? `\n\n共${rows.length}行，这里列出${listed.length}行。` : '';
  const links = files.map((file) => `[${file.slice(file.lastIndexOf('/') + 1)}](../../../${file})`);
  return `${table(['情形', '结果'], listed)}${more}\n\n全部情景：${links.join('、')}`;
}

function interpretationText(place: Citation, uses: readonly LawUse[]): string {
  const ids = new Set(uses.filter(({ kind }) => kind === '期限').map(({ id }) => id));
  const numbers = new Set(
    deadlines
      .filter(({ id, articles }) => ids.has(id) && isAt(articles, place))
      .flatMap(({ interpretation }) => interpretation ?? []),
  );
  const written = cite(place);
  return interpretations()
    .filter(({ text, number }) => numbers.has(number) || text.includes(written))
    .map(({ title, file }) => `- [${title}](../../../${file})`)
    .join('\n');
}

function indexPage(statute: StatuteHandle, pages: readonly Page[], { uses, rules }: Material): string {
  const cited = [...uses, ...rules.map(({ rule }) => rule)].flatMap(({ articles }) => articles);
  const made = new Set(pages.map(({ path }) => path));
  const rows = accountFor(statute.code, cited).map(({ no, gist, standing, why }) => {
    const place = { statute: statute.code, article: no };
    const path = pagePath(place);
    const name = cite(place).replace(/^《[^》]*》/, '') || '全文';
    const link = made.has(path) ? `[${name}](${path.slice(path.indexOf('/') + 1)})` : name;
    return [link, gist, standingTitles[standing], why ?? ''];
  });
  return `${statuteHeading(statute.code)}\n${table(['条', '要旨', '着落', '说明'], rows)}\n`;
}
