import { cite, statutes } from '@lpt/law';
import { expect, test } from 'vitest';
import { findArticle } from './article-lookup.ts';

test('登记过的每一条，写成文字以后都找得回同一条的要旨', () => {
  const lost = statutes()
    .filter(({ numbering }) => numbering === 'article')
    .flatMap((statute) =>
      statute.articles
        .filter(({ no, gist }) => findArticle(cite(statute.art(no)))?.gist !== gist)
        .map(({ no }) => `${statute.code} ${no}`),
    );
  // 同名的新旧两个版本，文字上分不开，取先登记的一个。
  const twice = new Set(
    statutes()
      .filter((one) => statutes().some((other) => other !== one && other.shortTitle === one.shortTitle))
      .map(({ code }) => code),
  );
  expect(lost.filter((each) => !twice.has(each.split(' ')[0] ?? ''))).toEqual([]);
});

test('款、项不影响找到这一条；没有登记的文件找不到', () => {
  const [statute] = statutes().filter(({ code }) => code === 'APL');
  const written = statute ? `${cite(statute.art(64))}第一项` : '';
  expect(findArticle(written)?.gist).toBe(statute?.articles.find(({ no }) => no === 64)?.gist);
  expect(findArticle('《没有这部法》第一条')).toBeUndefined();
});
