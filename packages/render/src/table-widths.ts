/** Width of a column: so many characters of the table's size, or a share of what is left. */
export type ColumnWidth = Readonly<{ kind: 'chars' | 'share'; size: number }>;

/** 全角字算一个字宽，西文和数字算六成。 */
function widthInChars(text: string): number {
  return [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) < 0x2000 ? 0.6 : 1), 0);
}

/** 表格一行约容 36 个小四号字；固定宽的列合计不超过其大半，其余列才有地方。 */
const ROOM = 36;
const FIXED_AT_MOST = 22;
const SHORT = 6.5;
const LONGEST_SHARE = 24;
/** 列多的表里，一两个字的列仍给足字宽，其余的至少这么多、至多这么多。 */
const TINY = 3.2;
const CROWDED = { least: 5, most: 10 } as const;

function longest(texts: readonly string[]): number {
  return Math.max(1, ...texts.flatMap((text) => text.split('\n')).map(widthInChars));
}

/**
 * 各列的宽度。写明 `width` 的按其比例分；没有写明的，内容短的列给足字宽，
 * 其余按最长内容分剩下的地方，过长的封顶，以免挤掉别的列。
 */
export function columnWidths(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  given: readonly (number | undefined)[],
): readonly ColumnWidth[] {
  if (given.every((width) => width !== undefined)) return given.map((size) => ({ kind: 'share', size }));

  const needs = titles.map((title, index) => {
    const cells = longest(rows.map((row) => row[index] ?? ''));
    return Math.max(Math.min(widthInChars(title), 4), cells);
  });
  const short = needs.map((need, index) => given[index] === undefined && need <= SHORT);
  const fixed = needs.reduce((sum, need, index) => sum + (short[index] ? need + 1 : 0), 0);
  const roomLeft = short.some((is) => !is) && fixed <= FIXED_AT_MOST && fixed < ROOM;
  if (!roomLeft && short.some((is) => !is)) return crowded(needs, given);
  return needs.map((need, index) => {
    if (roomLeft && short[index]) return { kind: 'chars', size: need };
    return { kind: 'share', size: given[index] ?? Math.min(need, LONGEST_SHARE) };
  });
}

function crowded(needs: readonly number[], given: readonly (number | undefined)[]): readonly ColumnWidth[] {
  const { least, most } = CROWDED;
  return needs.map((need, index) => {
    const width = given[index];
    if (width !== undefined) return { kind: 'share', size: width };
    if (need <= TINY) return { kind: 'chars', size: need };
    return { kind: 'share', size: Math.min(Math.max(need, least), most) };
  });
}
