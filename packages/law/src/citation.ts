import { articleNumber } from './numerals.ts';

/** 一部法律文件的代号。每个代号一个文件夹：`statutes/<代号小写>/`。 */
export type StatuteCode = string;

/**
 * 一处引用：条、款、项。有类型的值，从不是字符串。
 * 序号为正整数；`suffix` 用于“第十二条之一”。意见类文件以中文序号分段，`article` 为段号。
 */
export type Citation = Readonly<{
  statute: StatuteCode;
  article: number;
  suffix?: number;
  para?: number;
  item?: number;
}>;

/** 条文登记：本仓库只记条号、款项数目和我们自己写的一句要旨，不抄原文。 */
export type Article = Readonly<{
  /** 条号；意见类文件为段号。 */
  no: number;
  /** 段号在各部分重新起算的文件，所在部分的序号：2 即“二、”。 */
  heading?: number;
  /** 款数，至少为一。 */
  paras: number;
  /** 各款的项数，如 `{1: 5}` 表示第一款有五项；没有项的款不写。 */
  items?: Readonly<Record<number, number>>;
  /** 我们自己的一句要旨。 */
  gist: string;
}>;

/**
 * 没有对应系统动作的几条，以及为什么：`text-only` 只有原则、定义，或者在系统外办理；
 * `others` 写给立法机关、法院、银行等别的机关。
 */
export type Aside = Readonly<{
  articles: readonly number[];
  standing: 'text-only' | 'others';
  why: string;
}>;

/** 一部法律文件的一个版本。 */
export type Statute = Readonly<{
  code: StatuteCode;
  /** 全称，如“中华人民共和国行政处罚法”。 */
  title: string;
  /** 引用时的简称，如“行政处罚法”。 */
  shortTitle: string;
  version: string;
  /** 施行日，ISO 日期。 */
  from: string;
  /** 失效日（不含），未失效则无。 */
  to?: string;
  /** 依据的可靠程度。`text` 见过全文，`excerpt` 见过节录，`secondary` 只见转述。 */
  basis: 'text' | 'excerpt' | 'secondary';
  /** 官方来源说明。 */
  source: string;
  /** 被本文件取代的上一版本的代号。 */
  succeeds?: StatuteCode;
  /**
   * `article` 为第几条；`part` 为国务院办公厅意见一类以“（十二）”分段的文件；
   * `heading` 为以“二、”分项的通知；`whole` 只能整体引用，段号是我们自己编的，不写出来。
   */
  numbering: 'article' | 'part' | 'heading' | 'whole';
  articles: readonly Article[];
  /** 逐条交代的文件才有：没有系统动作的条。其余的条都须有代码引用。 */
  asides?: readonly Aside[];
}>;

/** 条内的位置：第几款、第几项。 */
export type Place = Readonly<{ para?: number; item?: number }>;

/** 一部法律文件的把手：`APL.art(57, { para: 2 })`。条、款、项不存在时，模块加载即失败。 */
export type StatuteHandle = Statute &
  Readonly<{
    art(no: number, at?: Place): Citation;
  }>;

const registry = new Map<StatuteCode, StatuteHandle>();

/** 登记一部法律文件。重复登记或者条文有缺陷都是本仓库的错误，直接抛出。 */
export function statute(definition: Statute): StatuteHandle {
  if (registry.has(definition.code)) throw new Error(`statute ${definition.code} registered twice`);
  const byNumber = new Map(definition.articles.map((article) => [article.no, article]));
  const handle: StatuteHandle = {
    ...definition,
    art(no, at = {}) {
      const article = byNumber.get(no);
      if (!article) throw new Error(`${definition.code} has no article ${no}`);
      checkPlace(article, at, `${definition.code} article ${no}`);
      return { statute: definition.code, article: no, ...at };
    },
  };
  registry.set(definition.code, handle);
  return handle;
}

function checkPlace(article: Article, { para, item }: Place, where: string): void {
  if (para !== undefined && !isOrdinalUpTo(para, article.paras)) {
    throw new Error(`${where} has no paragraph ${para}`);
  }
  if (item === undefined) return;
  if (para === undefined && article.paras > 1) {
    throw new Error(`${where} has ${article.paras} paragraphs: item ${item} of which?`);
  }
  if (!isOrdinalUpTo(item, article.items?.[para ?? 1] ?? 0)) throw new Error(`${where} has no item ${item}`);
}

function isOrdinalUpTo(value: number, limit: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= limit;
}

/** 全部已登记的法律文件，按登记先后。 */
export function statutes(): readonly StatuteHandle[] {
  return [...registry.values()];
}

/** 代号对应的法律文件；不存在即为本仓库的错误。 */
export function statuteOf(code: StatuteCode): StatuteHandle {
  const found = registry.get(code);
  if (!found) throw new Error(`unknown statute ${code}`);
  return found;
}

/**
 * 某日施行的版本。`code` 是该文件任一版本的代号，`on` 为 ISO 日期；
 * 那一日尚未施行或者已经失效而无后继的，返回无。
 */
export function versionOn(code: StatuteCode, on: string): StatuteHandle | undefined {
  return versionsOf(code).find(({ from, to }) => from <= on && (to === undefined || on < to));
}

/** 同一文件的各个版本，由旧到新。`code` 是其中任一版本的代号。 */
export function versionsOf(code: StatuteCode): readonly StatuteHandle[] {
  const older: StatuteHandle[] = [];
  for (let at = predecessorOf(statuteOf(code)); at; at = predecessorOf(at)) older.unshift(at);
  const newer: StatuteHandle[] = [];
  for (let at = successorOf(code); at; at = successorOf(at.code)) newer.push(at);
  return [...older, statuteOf(code), ...newer];
}

function predecessorOf({ succeeds }: StatuteHandle): StatuteHandle | undefined {
  return succeeds === undefined ? undefined : statuteOf(succeeds);
}

function successorOf(code: StatuteCode): StatuteHandle | undefined {
  return statutes().find(({ succeeds }) => succeeds === code);
}

/** 引用的中文写法：《行政处罚法》第五十七条第二款。意见类文件写作《……》（十二）。 */
export function cite(citation: Citation): string {
  const { shortTitle } = statuteOf(citation.statute);
  return `《${shortTitle}》${citeWithin(citation)}`;
}

/** 不带书名的写法：第五十七条第二款。用于同一法律文件连续引用。 */
export function citeWithin(citation: Citation): string {
  const { numbering } = statuteOf(citation.statute);
  if (numbering === 'whole') return '';
  if (numbering === 'heading') return `第${articleNumber(citation.article)}项`;
  if (numbering === 'part') return partOf(citation);
  const suffix = citation.suffix ? `之${articleNumber(citation.suffix)}` : '';
  return `第${articleNumber(citation.article)}条${suffix}${placeIn(citation)}`;
}

function partOf(citation: Citation): string {
  const { heading } = articleOf(citation) ?? {};
  const part = `（${articleNumber(citation.article)}）`;
  return heading ? `${articleNumber(heading)}、${part}` : part;
}

/** 只有一款的条不写“第一款”。 */
function placeIn(citation: Citation): string {
  const onlyPara = (articleOf(citation)?.paras ?? 1) === 1;
  const para = citation.para && !onlyPara ? `第${articleNumber(citation.para)}款` : '';
  const item = citation.item ? `第${articleNumber(citation.item)}项` : '';
  return para + item;
}

/** 同一文件的引用并作一处：《行政处罚法》第四十四条、第四十五条第一款、第二款。重复的只写一次。 */
export function citeAll(citations: readonly Citation[]): string {
  const groups = new Map<StatuteCode, Citation[]>();
  for (const citation of citations) {
    const group = groups.get(citation.statute);
    if (group) group.push(citation);
    else groups.set(citation.statute, [citation]);
  }
  return [...groups.values()].map(citeGroup).join('；');
}

function citeGroup(group: readonly Citation[]): string {
  const written: string[] = [];
  const seen = new Set<string>();
  let previous: Citation | undefined;
  for (const citation of group) {
    const text = citeWithin(citation);
    if (seen.has(text)) continue;
    seen.add(text);
    const place = previous && sameArticle(previous, citation) ? placeAfter(previous, citation) : text;
    written.push(place || text);
    previous = citation;
  }
  const [first] = group;
  return first ? `《${statuteOf(first.statute).shortTitle}》${written.join('、')}` : '';
}

function sameArticle(a: Citation, b: Citation): boolean {
  return a.article === b.article && a.suffix === b.suffix;
}

/** 紧接同一条的引用：同一款的只写项，否则写款。前一处引的是整条时，仍写全。 */
function placeAfter(previous: Citation, citation: Citation): string {
  if (!placeIn(previous)) return citeWithin(citation);
  if (previous.para === citation.para && previous.item && citation.item)
    return `第${articleNumber(citation.item)}项`;
  return placeIn(citation);
}

/** 条文要旨，我们自己的话。 */
export function gistOf(citation: Citation): string {
  return articleOf(citation)?.gist ?? '';
}

function articleOf(citation: Citation): Article | undefined {
  return statuteOf(citation.statute).articles.find(({ no }) => no === citation.article);
}
