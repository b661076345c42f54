/** 情景表的一行：按列名取值；列名写错即抛出。 */
export type ScenarioRow = Readonly<{
  /** 在文件里的行号，从一起。 */
  line: number;
  /** 所在小节的标题（`##` 起头），没有则为空。 */
  section: string;
  cell(column: string): string;
  has(column: string): boolean;
}>;

/** 读一个 `*.scenarios.md` 的文字里的全部表格；表格之外的文字不管。一行也没有就抛出。只用于测试。 */
export function scenarios(markdown: string): readonly ScenarioRow[] {
  const rows: ScenarioRow[] = [];
  let section = '';
  let head: readonly string[] | undefined;
  markdown.split('\n').forEach((text, index) => {
    if (text.startsWith('#')) section = text.replace(/^#+\s*/, '');
    if (!text.startsWith('|')) {
      head = undefined;
      return;
    }
    const cells = cellsOf(text);
    if (!head) head = cells;
    else if (!isRuler(cells)) rows.push(rowOf(index + 1, section, head, cells));
  });
  if (rows.length === 0) throw new Error('no scenario rows');
  return rows;
}

/** 表格之上的引文行（`>` 起头），用来核对条文要旨。 */
export function quotedLines(markdown: string): readonly string[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('> '))
    .map((line) => line.slice(2).trim());
}

function cellsOf(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

function isRuler(cells: readonly string[]): boolean {
  return cells.every((cell) => /^:?-+:?$/.test(cell));
}

function rowOf(
  line: number,
  section: string,
  head: readonly string[],
  cells: readonly string[],
): ScenarioRow {
  if (cells.length !== head.length)
    throw new Error(`scenario line ${line}: ${cells.length} cells, ${head.length} columns`);
  const byColumn = new Map(head.map((column, index) => [column, cells[index] ?? '']));
  return {
    line,
    section,
    has: (column) => byColumn.has(column),
    cell(column) {
      const value = byColumn.get(column);
      if (value === undefined) throw new Error(`scenario line ${line}: no column ${column}`);
      return value;
    },
  };
}
