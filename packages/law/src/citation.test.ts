import { describe, expect, test } from 'vitest';
import {
  ACL,
  APL,
  ARL,
  articleNumber,
  type Citation,
  cite,
  citeAll,
  citeWithin,
  GDH,
  GDL,
  gistOf,
  HN26,
  HOL13,
  HOL24,
  LITI,
  MRP,
  SC27,
  SC54,
  SC58,
  type Statute,
  statute,
  statuteOf,
  statutes,
  versionOn,
  versionsOf,
} from './index.ts';

const invented: Statute = {
  code: 'TEST',
  title: '测试条例',
  shortTitle: '测试条例',
  version: '2026年公布',
  from: '2026-01-01',
  basis: 'text',
  source: '测试',
  numbering: 'article',
  articles: [{ no: 1, paras: 1, gist: '测试' }],
};

describe('条号的中文写法', () => {
  const written = [
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [21, '二十一'],
    [99, '九十九'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [111, '一百一十一'],
    [1000, '一千'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [1054, '一千零五十四'],
    [1100, '一千一百'],
  ] as const;

  for (const [value, text] of written) {
    test(`${value} 写作 ${text}`, () => {
      expect(articleNumber(value)).toBe(text);
    });
  }

  test('零、负数、小数和过大的数不是条号', () => {
    for (const value of [0, -1, 1.5, 10_000, Number.NaN])
      expect(() => articleNumber(value)).toThrow('not an article number');
  });

  test('一到九千九百九十九，写法各不相同', () => {
    const all = Array.from({ length: 9999 }, (_, index) => articleNumber(index + 1));
    expect(new Set(all).size).toBe(9999);
  });
});

describe('一处引用的写法', () => {
  test('引整条', () => {
    expect(cite(APL.art(44))).toBe('《行政处罚法》第四十四条');
  });

  test('引款', () => {
    expect(cite(APL.art(57, { para: 2 }))).toBe('《行政处罚法》第五十七条第二款');
  });

  test('引款下的项', () => {
    expect(cite(APL.art(63, { para: 1, item: 3 }))).toBe('《行政处罚法》第六十三条第一款第三项');
  });

  test('只有一款的条不写第一款', () => {
    expect(cite(APL.art(64, { item: 1 }))).toBe('《行政处罚法》第六十四条第一项');
    expect(cite(APL.art(64, { para: 1, item: 1 }))).toBe('《行政处罚法》第六十四条第一项');
  });

  test('第几条之几', () => {
    const inserted: Citation = { statute: 'APL', article: 12, suffix: 1 };
    expect(citeWithin(inserted)).toBe('第十二条之一');
  });

  test('意见以中文序号分段', () => {
    expect(cite(SC27.art(12))).toBe(
      '《国务院办公厅关于进一步规范行政裁量权基准制定和管理工作的意见》（十二）',
    );
  });

  test('段号在各部分重新起算的，写出所在部分', () => {
    expect(citeWithin(SC58.art(1))).toBe('二、（一）');
  });

  test('节假日通知以项引用', () => {
    expect(citeWithin(HN26.art(7))).toBe('第七项');
  });

  test('未见全文的意见只引书名，自编的段号不写出来', () => {
    expect(cite(SC54.art(6))).toBe('《国务院办公厅关于严格规范涉企行政检查的意见》');
  });

  test('书名里的书名号用单书名号', () => {
    expect(cite(LITI.art(156))).toBe(
      '《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》第一百五十六条',
    );
  });
});

describe('几处引用合写', () => {
  test('同一文件只写一次书名', () => {
    expect(citeAll([APL.art(44), APL.art(45)])).toBe('《行政处罚法》第四十四条、第四十五条');
  });

  test('不同文件以分号隔开，各按首次出现的先后', () => {
    expect(citeAll([APL.art(42), ACL.art(17, { para: 3 }), APL.art(55)])).toBe(
      '《行政处罚法》第四十二条、第五十五条；《行政强制法》第十七条第三款',
    );
  });

  test('同一条的几款只写一次条', () => {
    expect(citeAll([APL.art(45, { para: 1 }), APL.art(45, { para: 2 })])).toBe(
      '《行政处罚法》第四十五条第一款、第二款',
    );
  });

  test('同一款的几项只写一次款', () => {
    expect(citeAll([GDH.art(20, { item: 1 }), GDH.art(20, { item: 3 })])).toBe(
      '《广东省行政处罚听证程序实施办法》第二十条第一项、第三项',
    );
    expect(citeAll([APL.art(63, { para: 1, item: 1 }), APL.art(63, { para: 1, item: 2 })])).toBe(
      '《行政处罚法》第六十三条第一款第一项、第二项',
    );
  });

  test('先引整条再引其中一款，写全以免误读', () => {
    expect(citeAll([APL.art(45), APL.art(45, { para: 2 })])).toBe(
      '《行政处罚法》第四十五条、第四十五条第二款',
    );
  });

  test('先引一款再引整条，整条不丢', () => {
    expect(citeAll([APL.art(45, { para: 2 }), APL.art(45)])).toBe(
      '《行政处罚法》第四十五条第二款、第四十五条',
    );
  });

  test('重复的只写一次', () => {
    expect(citeAll([APL.art(44), APL.art(44)])).toBe('《行政处罚法》第四十四条');
  });

  test('没有引用即为空', () => {
    expect(citeAll([])).toBe('');
  });
});

describe('写错的引用', () => {
  test('没有的条、款、项当场抛出', () => {
    expect(() => APL.art(87)).toThrow('APL has no article 87');
    expect(() => APL.art(44, { para: 2 })).toThrow('APL article 44 has no paragraph 2');
    expect(() => APL.art(63, { para: 1, item: 7 })).toThrow('APL article 63 has no item 7');
    expect(() => APL.art(63, { para: 2, item: 1 })).toThrow('APL article 63 has no item 1');
    expect(() => APL.art(44, { para: 0 })).toThrow('no paragraph 0');
  });

  test('有几款的条，引项须说明哪一款', () => {
    expect(() => APL.art(57, { item: 1 })).toThrow('item 1 of which?');
  });

  test('没有的文件当场抛出', () => {
    expect(() => statuteOf('NONE')).toThrow('unknown statute NONE');
    expect(() => cite({ statute: 'NONE', article: 1 })).toThrow('unknown statute NONE');
  });

  test('同一代号不能登记两次', () => {
    expect(() => statute({ ...invented, code: 'APL' })).toThrow('registered twice');
  });
});

test('登记以后可以查到', () => {
  const handle = statute(invented);
  expect(statuteOf('TEST')).toBe(handle);
  expect(statutes()).toContain(handle);
  expect(gistOf(handle.art(1))).toBe('测试');
});

test('要旨跟着条走，不论款项', () => {
  expect(gistOf(APL.art(57, { para: 2 }))).toBe(gistOf(APL.art(57)));
  expect(gistOf(MRP.art(64))).toContain('九十日');
  expect(gistOf(GDL.art(18))).toContain('五个工作日');
  expect(gistOf({ statute: 'ARL', article: 1 })).toBe('');
  expect(gistOf(ARL.art(20))).not.toBe('');
});

describe('某日施行的版本', () => {
  test('节假日办法2025年起换新，任一代号都能查到', () => {
    expect(versionOn('HOL13', '2024-12-31')).toBe(HOL13);
    expect(versionOn('HOL13', '2025-01-01')).toBe(HOL24);
    expect(versionOn('HOL24', '2024-12-31')).toBe(HOL13);
    expect(versionsOf('HOL13')).toEqual([HOL13, HOL24]);
    expect(versionsOf('HOL24')).toEqual([HOL13, HOL24]);
  });

  test('施行之前没有版本', () => {
    expect(versionOn('APL', '2021-07-14')).toBeUndefined();
    expect(versionOn('APL', '2021-07-15')).toBe(APL);
  });
});
