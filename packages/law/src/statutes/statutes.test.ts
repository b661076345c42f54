import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACL, APL, GDH, MRP, type Statute, SUP, statutes, versionOn, versionsOf } from '../index.ts';

const isIsoDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

const numbersOf = ({ articles }: Statute): readonly number[] => articles.map(({ no }) => no);
const everyArticle = statutes().flatMap(({ code, articles }) =>
  articles.map((article) => ({ ...article, where: `${code} ${article.no}` })),
);
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('全部法律文件', () => {
  test('代号、名称、版本、来源齐全', () => {
    for (const { code, title, shortTitle, version, source } of statutes()) {
      expect(code).toMatch(/^[A-Z]+\d*$/);
      for (const text of [title, shortTitle, version, source]) expect(text.trim(), code).not.toBe('');
    }
  });

  test('施行日、失效日是真实的日子，失效在施行之后', () => {
    for (const { code, from, to = '9999-12-31' } of statutes()) {
      expect(isIsoDay(from), code).toBe(true);
      expect(isIsoDay(to), code).toBe(true);
      expect(to > from, code).toBe(true);
    }
  });

  test('条号从小到大，不重复', () => {
    for (const each of statutes()) {
      const numbers = numbersOf(each);
      expect(numbers.length, each.code).toBeGreaterThan(0);
      expect(numbers, each.code).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
    }
  });

  test('款数为正，项只挂在有的款上', () => {
    for (const { where, paras, items = {} } of everyArticle) {
      expect(paras, where).toBeGreaterThan(0);
      for (const [para, count] of Object.entries(items)) {
        expect(Number(para), where).toBeLessThanOrEqual(paras);
        expect(count, where).toBeGreaterThan(0);
      }
    }
  });

  test('每条有一句要旨，不超过四十五字，没有占位的文字', () => {
    for (const { where, gist } of everyArticle) {
      expect(gist, where).toMatch(/\p{Script=Han}{2}/u);
      expect([...gist].length, where).toBeLessThanOrEqual(45);
      expect(gist, where).not.toMatch(/^第\d+条$/);
    }
  });
});

test.each([
  [APL, 86],
  [ACL, 71],
  [SUP, 44],
  [MRP, 87],
  [GDH, 43],
] as const)('核心法律文件的每一条都登记：$0.shortTitle', (each, count) => {
  expect(numbersOf(each)).toEqual(upTo(count));
});

test('后继版本接着前一版本，中间没有空档也不重叠', () => {
  for (const each of statutes()) {
    if (each.succeeds === undefined) continue;
    const previous = statutes().find(({ code }) => code === each.succeeds);
    expect(previous?.to).toBe(each.from);
  }
});

test('从最早版本施行之日起任取一日，恰有一个版本施行或者整部已经失效', () => {
  const anyStatute = fc.constantFrom(...statutes());
  const anyDay = fc
    .date({ min: new Date('2021-07-15'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  fc.assert(
    fc.property(anyStatute, anyDay, (each, on) => {
      const versions = versionsOf(each.code);
      const inForce = versions.filter(({ from, to }) => from <= on && (to === undefined || on < to));
      const begun = versions.some(({ from }) => from <= on);
      const ended = versions.every(({ to }) => to !== undefined && to <= on);
      expect(inForce).toHaveLength(begun && !ended ? 1 : 0);
      expect(versionOn(each.code, on)).toBe(inForce[0]);
    }),
  );
});

test('2021年处罚法施行以后，处罚法和强制法每一日都有版本', () => {
  for (const on of ['2021-07-15', '2024-02-29', '2026-11-24', '2030-12-31']) {
    expect(versionOn('APL', on)).toBe(APL);
    expect(versionOn('ACL', on)).toBe(ACL);
  }
});
