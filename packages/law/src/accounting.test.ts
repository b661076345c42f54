import { describe, expect, test } from 'vitest';
import { accountFor, rules, statuteOf, statutes } from './index.ts';

const citedByRules = rules.flatMap(({ articles }) => articles);

describe.each(['APL', 'ACL', 'SUP'])('%s 逐条交代', (code) => {
  test('每一条要么有规则引用，要么说明了理由', () => {
    const open = accountFor(code, citedByRules).filter(({ standing }) => standing === 'unaccounted');
    expect(open).toEqual([]);
  });

  test('说明了理由的条都存在，只说明一次，也没有被规则引用', () => {
    const { articles, asides = [] } = statuteOf(code);
    const named = asides.flatMap((aside) => aside.articles);
    const cited = new Set(
      citedByRules.filter(({ statute }) => statute === code).map(({ article }) => article),
    );
    expect(named.toSorted((a, b) => a - b)).toEqual(
      articles.map(({ no }) => no).filter((no) => !cited.has(no)),
    );
  });
});

test('有代码引用的条，即使另有说明也算有代码', () => {
  const apl = statuteOf('APL');
  const before = accountFor('APL', []).find(({ no }) => no === 34);
  const after = accountFor('APL', [apl.art(34)]).find(({ no }) => no === 34);
  expect(before?.standing).toBe('text-only');
  expect(after?.standing).toBe('coded');
});

test('别的文件的引用不算', () => {
  expect(accountFor('APL', [statuteOf('ACL').art(44)]).find(({ no }) => no === 44)?.standing).toBe(
    'unaccounted',
  );
});

test('只登记部分条文的文件不作逐条交代', () => {
  const accounted = statutes().filter(({ asides }) => asides !== undefined);
  expect(accounted.map(({ code }) => code).toSorted()).toEqual(['ACL', 'APL', 'SUP']);
});
