/** Pieces of the pages for lawyers: links, tables, scenario rows, interpretations. Everything in Chinese. */
import { type Citation, cite, statuteOf } from '@lpt/law';
import { scenarios } from '../packages/domain/src/testing/scenarios.ts';
import { filesBelow, type LawUse, textOf } from './law-uses.ts';

/** One row of a scenario table, in the two columns that matter to a lawyer. */
export type ShownRow = Readonly<{ file: string; situation: string; result: string }>;

/** A cell of a Markdown table. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** A Markdown table; nothing when there are no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The page of an article, from docs/law: `apl/064.md`. */
export function pagePath({ statute, article }: Pick<Citation, 'statute' | 'article'>): string {
  return `${statute.toLowerCase()}/${String(article).padStart(3, '0')}.md`;
}

/** A section with a heading; nothing when it has no text. */
export function section(title: string, text: string): string {
  return text === '' ? '' : `## ${title}\n\n${text}\n`;
}

const results = ['结果', '答', '届满', '办理结果', '罚款', '当前', '适用'] as const;

let shown: readonly (ShownRow & Readonly<{ quoted: string; all: string }>)[] | undefined;

function allRows() {
  shown ??= filesBelow(['packages/domain/src'])
    .filter((file) => file.endsWith('.scenarios.md'))
    .flatMap((file) => {
      const text = textOf(file);
      const quoted = text
        .split('\n')
        .filter((line) => line.startsWith('> '))
        .join('\n');
      const lines = text.split('\n');
      return scenarios(text).map((row) => {
        const column = results.find((each) => row.has(each));
        const all = lines[row.line - 1] ?? '';
        const cells = all.split('|').map((each) => each.trim());
        return {
          file,
          quoted,
          all,
          situation: row.has('情形') ? row.cell('情形') : (cells[2] ?? ''),
          result: column ? row.cell(column) : (cells.at(-2) ?? ''),
        };
      });
    });
  return shown;
}

/** Scenario rows that quote the article, then those that name one of its rules or end at one of its guards. */
export function rowsFor(
  place: Pick<Citation, 'statute' | 'article'>,
  uses: readonly LawUse[],
  ruleIds: readonly string[],
): readonly ShownRow[] {
  const written = cite({ statute: place.statute, article: place.article });
  const titles = uses.filter(({ kind }) => kind === '条件').map(({ title }) => title);
  const near = allRows().map((row) => {
    if (names(row.quoted, written) || names(row.all, written)) return { row, weight: 2 };
    const named =
      ruleIds.some((id) => row.all.includes(id)) || titles.some((title) => row.result.includes(title));
    return { row, weight: named ? 1 : 0 };
  });
  return near
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ row }) => row);
}

/** 第六十条 is not 第六十条之一; a text without article numbers is named whole. */
function names(text: string, written: string): boolean {
  return text.includes(written) && !text.includes(`${written}之`);
}

/** One interpretation: number, title, whether it is confirmed, and its text. */
export type Interpretation = Readonly<{ file: string; title: string; text: string; number: number }>;

/** The interpretations in order of their numbers. */
export function interpretations(): readonly Interpretation[] {
  return filesBelow(['docs/interpretations'])
    .filter((file) => /\/\d{3}-[^/]*\.md$/.test(file))
    .map((file) => {
      const text = textOf(file);
      return {
        file,
        text,
        number: Number(file.slice(file.lastIndexOf('/') + 1).slice(0, 3)),
        title: (text.split('\n')[0] ?? '').replace(/^#\s*/, ''),
      };
    });
}

/** The registered name of a text, as the heading of its index. */
export function statuteHeading(code: string): string {
  const { title, version, from, to, basis } = statuteOf(code);
  const until = to ? `，${to}失效` : '';
  const read = { text: '见过全文', excerpt: '见过节录', secondary: '只见转述，未核对原文' }[basis];
  return `# 《${title}》\n\n${version}，${from}起施行${until}。依据的可靠程度：${read}。\n`;
}
