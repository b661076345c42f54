import { describe, expect, test } from 'vitest';
import { AGP, APL, CNP, cite, gistOf, type Rule, type RuleId, rule, rules, rulesCiting } from '../index.ts';

describe('全部规则', () => {
  test('共四百六十七条，编号不重复', () => {
    expect(rules).toHaveLength(467);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(467);
  });

  test('编号为三个字母加序号', () => {
    for (const { id } of rules) expect(id).toMatch(/^[A-Z]{3}-\d{2}A?$/);
  });

  test('每条有一句中文要旨，不超过六十字', () => {
    for (const { id, gist } of rules) {
      expect(gist, id).toMatch(/\p{Script=Han}/u);
      expect([...gist].length, id).toBeLessThanOrEqual(60);
    }
  });

  test('每处引用都写得出来，并有要旨', () => {
    for (const { id, articles } of rules) {
      for (const citation of articles) {
        expect(cite(citation), id).toMatch(/^《.+》/);
        expect(gistOf(citation), id).not.toBe('');
      }
    }
  });

  test('没有条文的规则都标明未核对或者由条文推出', () => {
    const bare = rules.filter(({ articles }) => articles.length === 0);
    expect(bare.map(({ id }) => id)).toEqual(['TIM-14', 'LIM-05', 'LAT-09', 'ARC-04', 'COR-03', 'MRG-01']);
    for (const { basis } of bare) expect(['unverified', 'derived']).toContain(basis);
  });

  test('有数必有单位，有单位必有数', () => {
    for (const { id, number, unit } of rules) {
      expect(number === undefined, id).toBe(unit === undefined);
      if (number !== undefined) expect(number, id).toBeGreaterThan(0);
    }
  });

  test('以工作日、日历日计的数都是整数，金额以分计', () => {
    for (const { id, number = 0, unit } of rules) {
      expect(Number.isInteger(number), id).toBe(true);
      if (unit === 'fen') expect(number % 10_000, id).toBe(0);
    }
  });
});

describe('按编号取规则', () => {
  test('取得的就是那一条', () => {
    expect(rule('NOT-04')).toMatchObject({ scope: '市监', number: 5, unit: 'working-day' });
    expect(cite(rule('NOT-04').articles[0] ?? APL.art(1))).toBe(
      '《市场监督管理行政处罚程序规定》第五十七条第二款',
    );
  });

  test('当场处罚的限额以分计', () => {
    expect(rule('SMP-01').threshold).toEqual([
      { of: 'citizen', bound: 'at-most', value: 20_000, unit: 'fen' },
    ]);
    expect(rule('SMP-02').threshold).toEqual([
      { of: 'organisation', bound: 'at-most', value: 300_000, unit: 'fen' },
    ]);
  });

  test('本省听证标准：公民五千元，单位十万元', () => {
    expect(rule('HEA-05').threshold).toEqual([
      { of: 'citizen', bound: 'at-least', value: 500_000, unit: 'fen' },
      { of: 'organisation', bound: 'at-least', value: 10_000_000, unit: 'fen' },
    ]);
  });

  test('农业、住建规章自定的工作日，连同定义的条文一并引用', () => {
    for (const id of ['FIL-10', 'SMP-08', 'REV-13', 'NOT-05'] as const) {
      expect(rule(id).unit, id).toBe('working-day');
      expect(rule(id).articles, id).toContainEqual(AGP.art(89, { para: 1 }));
    }
    for (const id of ['FIL-11', 'REV-14', 'PUB-26'] as const) {
      expect(rule(id).unit, id).toBe('working-day');
      expect(rule(id).articles, id).toContainEqual(CNP.art(45, { para: 2 }));
    }
  });

  test('处罚法的九十日、十五日仍是日历日', () => {
    expect(rule('DEC-07')).toMatchObject({ number: 90, unit: 'calendar-day' });
    expect(rule('EXE-02')).toMatchObject({ number: 15, unit: 'calendar-day' });
  });

  test('写错的编号不能通过编译，运行时也取不到', () => {
    // @ts-expect-error NOT-99 is no rule
    const wrong: RuleId = 'NOT-99';
    expect(() => rule(wrong)).toThrow('unknown rule NOT-99');
  });
});

test('由条文找规则', () => {
  const ids = (found: readonly Rule[]) => found.map(({ id }) => id);
  expect(ids(rulesCiting('APL', 44))).toEqual(['NOT-01', 'NOT-06']);
  expect(ids(rulesCiting('APL', 1))).toEqual([]);
});
