import { articleNumber, cite, gistOf, type StatuteHandle, statutes } from '@lpt/law';

/** 一处依据：全称、版本和我们自己写的要旨。查不到的没有。 */
export type ArticleFound = Readonly<{
  written: string;
  title: string;
  version: string;
  gist: string;
  source: string;
}>;

/** 由写成文字的依据（《行政处罚法》第五十八条第一款）找到登记的条文。 */
export function findArticle(written: string): ArticleFound | undefined {
  const parts = /^《(.+?)》(.*)$/.exec(written);
  const shortTitle = parts?.[1];
  const place = parts?.[2] ?? '';
  const statute = statutes().find((one) => one.shortTitle === shortTitle);
  if (!statute) return undefined;
  const found = articleAt(statute, place);
  return {
    written,
    title: statute.title,
    version: statute.version,
    gist: found === undefined ? '' : gistOf(statute.art(found)),
    source: statute.source,
  };
}

function articleAt(statute: StatuteHandle, place: string): number | undefined {
  if (statute.numbering !== 'article') {
    const exact = statute.articles.find(({ no }) => cite(statute.art(no)).endsWith(`》${place}`));
    return exact?.no;
  }
  const number = /^第([一二三四五六七八九十百千零〇]+)条/.exec(place)?.[1];
  return statute.articles.find(({ no }) => articleNumber(no) === number)?.no;
}
