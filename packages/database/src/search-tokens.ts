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
 * 相邻两字一组、三字一组，外加每一段的最后一个字，去重、排序：`array_to_tsvector` 用的词元。
 * 组不跨标点和空格；罕用字（扩展区）算一个字。
 */
export function searchTokens(text: string): readonly string[] {
  const tokens = new Set<string>();
  for (const word of wordsOf(text)) {
    const letters = [...word];
    for (const [at, letter] of letters.entries()) {
      tokens.add(letter + (letters[at + 1] ?? ''));
      if (at + 2 < letters.length) tokens.add(lettersFrom(letters, at, 3));
    }
  }
  return [...tokens].sort();
}

/** 要查的：`query` 作 `$n::tsquery`，`likes` 作 `like all`，两者同用才准；`tokens` 用来估计有多少。 */
export type TokenQuery = Readonly<{ tokens: readonly string[]; query: string; likes: readonly string[] }>;

/** 由要查的文字得到查询。没有可查的字时为 undefined。 */
export function tokenQuery(term: string): TokenQuery | undefined {
  const words = wordsOf(term);
  if (words.length === 0) return undefined;
  const tokens = words.flatMap(queryTokens);
  return {
    tokens,
    // 一个字的查以它开头的组（每段末字单独存有）。词元里只有字母和数字，不会有引号。
    query: tokens.map((token) => `'${token}'${[...token].length === 1 ? ':*' : ''}`).join(' & '),
    likes: words.map((word) => `%${word}%`),
  };
}

/**
 * 一个字、两个字的就查那一组；更多的字只查三字的组：文号里两个数字到处都有，三个的少得多，索引要比对的短十几倍。
 */
function queryTokens(word: string): readonly string[] {
  const letters = [...word];
  const size = Math.min(letters.length, 3);
  return letters.slice(size - 1).map((_, at) => lettersFrom(letters, at, size));
}

function lettersFrom(letters: readonly string[], at: number, size: number): string {
  return letters.slice(at, at + size).join('');
}

function wordsOf(text: string): readonly string[] {
  return text.slice(0, LONGEST).normalize('NFKC').toLowerCase().match(WORD) ?? [];
}
