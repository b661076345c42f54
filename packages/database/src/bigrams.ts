/** 入库的检索文字最多这么多个字，超过的部分不参加检索。 */
const LONGEST = 20_000;

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * 检索文字的规范写法：全角转半角，字母小写，标点变空格。入库和查询都用它，比对才一致。
 * 例：`粤东交罚〔2025〕00977号` → `粤东交罚 2025 00977号`。
 */
export function searchText(text: string): string {
  return wordsOf(text).join(' ');
}

/**
 * 相邻两字一组，外加每一段的最后一个字，去重、排序：`array_to_tsvector` 用的词元。
 * 组不跨标点和空格；罕用字（扩展区）算一个字。
 */
export function bigrams(text: string): readonly string[] {
  const tokens = new Set<string>();
  for (const word of wordsOf(text)) {
    const letters = [...word];
    for (const [at, letter] of letters.entries()) tokens.add(letter + (letters[at + 1] ?? ''));
  }
  return [...tokens].sort();
}

/** 查询：`query` 作 `$n::tsquery`，`likes` 作 `like all`，两者同用才准。没有可查的字时为 undefined。 */
export function bigramQuery(term: string): { query: string; likes: readonly string[] } | undefined {
  const words = wordsOf(term);
  if (words.length === 0) return undefined;
  return {
    query: words.flatMap(queryTokens).join(' & '),
    likes: words.map((word) => `%${word}%`),
  };
}

/** 一个字查以它开头的组（每段末字单独存有）；多个字查各组。词元里只有字母和数字，不会有引号。 */
function queryTokens(word: string): readonly string[] {
  const letters = [...word];
  if (letters.length === 1) return [`'${word}':*`];
  return letters.slice(0, -1).map((letter, at) => `'${letter}${letters[at + 1]}'`);
}

function wordsOf(text: string): readonly string[] {
  return text.slice(0, LONGEST).normalize('NFKC').toLowerCase().match(WORD) ?? [];
}
