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
 * 要查的：`query` 作 `$n::tsquery`，`likes` 作 `like all`，两者同用才准；`rest` 是 `likes` 里 `query` 还没有保证的；
 * `tokens` 用来估计有多少。
 */
export type TokenQuery = Readonly<{
  tokens: readonly string[];
  query: string;
  likes: readonly string[];
  rest: readonly string[];
}>;

/**
 * 由要查的文字得到查询；没有可查的字时为 undefined。空白、逗号、顿号、分号隔开的各段都要有；一段里的其他标点
 * （文号的括号）当一个空格，整段连着查。词元的写法与迁移里的 search_tokens 一致，有测试比对。
 * 只看一个机关的给 `body`，查的人只看得到它的案件。
 */
export function tokenQuery(term: string, body: string | null = null): TokenQuery | undefined {
  const phrases = term.split(SEPARATOR).map(searchText).filter(Boolean);
  if (phrases.length === 0) return undefined;
  const longer = phrases.filter((phrase) => [...phrase].length > 1);
  // 一个字要翻遍以它开头的组；另有长些的字可查，就不查它，由 likes 比对。
  const asked = longer.length > 0 ? longer : phrases;
  const tokens = asked.flatMap(queryTokens);
  if (body !== null) tokens.push(`@${body}`);
  return {
    tokens,
    query: tokens.map(quoted).join(' & '),
    likes: phrases.map(like),
    rest: phrases.filter((phrase) => !asked.includes(phrase) || [...phrase].length > 3).map(like),
  };
}

const SEPARATOR = /[\s,，、;；]+/u;

/**
 * 一个字、两个字的就查那一组；更多的只查三字的组：文号里两个数字到处都有，三个的少得多，索引要比对的短十几倍。
 */
function queryTokens(phrase: string): readonly string[] {
  const letters = [...phrase];
  const size = Math.min(letters.length, 3);
  return letters
    .slice(size - 1)
    .map((_, at) => letters.slice(at, at + size).join(''))
    .filter((token) => !token.endsWith(' '));
}

/** 一个字的查以它开头的组（每段末字单独存有）。 */
function quoted(token: string): string {
  return `'${token.replace(/['\\]/g, '$&$&')}'${[...token].length === 1 ? ':*' : ''}`;
}

function like(phrase: string): string {
  return `%${phrase}%`;
}

function wordsOf(text: string): readonly string[] {
  return text.slice(0, LONGEST).normalize('NFKC').toLowerCase().match(WORD) ?? [];
}
