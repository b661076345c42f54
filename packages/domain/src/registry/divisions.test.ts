import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allDivisions,
  childrenOf,
  cityOf,
  type DivisionLevel,
  division,
  divisionPrefix,
  divisionsUnder,
  isWithin,
  levelOf,
  nineDigitDivisionCode,
  parentOf,
  pathOf,
  shortDivisionCode,
} from './divisions.ts';

const anyDivision = fc.constantFrom(...allDivisions());

function countOf(level: DivisionLevel): number {
  return allDivisions().filter((item) => item.level === level).length;
}

describe('区划名录', () => {
  test('一省、二十一市、一百二十二县、一千六百一十个镇街', () => {
    expect([countOf('province'), countOf('city'), countOf('county'), countOf('township')]).toEqual([
      1, 21, 122, 1610,
    ]);
  });

  test('光明区在册，辖六个街道', () => {
    expect(pathOf('440311')).toEqual(['广东省', '深圳市', '光明区']);
    expect(childrenOf('440311')).toHaveLength(6);
  });

  test('东莞不设县，三十二个镇街直属市', () => {
    expect(childrenOf('441900')).toHaveLength(32);
    expect(childrenOf('441900').every(({ level }) => level === 'township')).toBe(true);
    expect(pathOf('441900101')).toEqual(['广东省', '东莞市', '石碣镇']);
  });

  test('中山不设县，二十三个镇街直属市', () => {
    expect(childrenOf('442000')).toHaveLength(23);
    expect(pathOf('442000106')).toEqual(['广东省', '中山市', '沙溪镇']);
  });

  test('四级俱全的路径', () => {
    expect(pathOf('441823104')).toEqual(['广东省', '清远市', '阳山县', '杜步镇']);
  });

  test('统计用的开发区、农场不是行政区划', () => {
    expect(division('440304400')).toBeUndefined();
    expect(division('441900401')).toBeUndefined();
  });

  test('不存在的代码查无结果', () => {
    expect(division('449999')).toBeUndefined();
    expect(division('441901')).toBeUndefined();
    expect(division('440106999')).toBeUndefined();
    expect(() => pathOf('449999')).toThrow();
  });

  test('代码不重复，名称不空缺', () => {
    expect(new Set(allDivisions().map(({ code }) => code)).size).toBe(allDivisions().length);
    expect(allDivisions().every(({ name }) => /^\p{Script=Han}+$/u.test(name))).toBe(true);
  });
});

describe('区划代码的运算', () => {
  test('所在城市', () => {
    expect(cityOf('440000')).toBe('440000');
    expect(cityOf('440106')).toBe('440100');
    expect(cityOf('441900003')).toBe('441900');
  });

  test('外省代码和写错的代码直接抛出', () => {
    for (const code of ['110105', '4401', '44010600', '']) expect(() => levelOf(code)).toThrow();
  });

  test('九位的市县代码与六位的是同一个', () => {
    expect(division('440106000')).toBe(division('440106'));
    expect(levelOf('440000000')).toBe('province');
  });

  test('辖区以内不含本级，也可以写前缀', () => {
    expect(divisionsUnder('440100').map(({ code }) => code)).not.toContain('440100');
    expect(divisionsUnder('4401')).toEqual(divisionsUnder('440100'));
    expect(divisionsUnder('44')).toHaveLength(allDivisions().length - 1);
    expect(divisionsUnder('441823104')).toEqual([]);
  });

  test('截断的前缀不当作全省，直接抛出', () => {
    for (const prefix of ['440', '4400', '44010']) expect(() => divisionsUnder(prefix)).toThrow();
    expect(divisionsUnder('440106000')).toEqual(divisionsUnder('440106'));
  });

  test('天河的街道不在越秀辖区', () => {
    expect(isWithin('440106013', '440106')).toBe(true);
    expect(isWithin('440106013', '440104')).toBe(false);
    expect(isWithin('440106', '440106013')).toBe(false);
  });

  test('每个区划都在自己的市、自己的上级和全省之内', () => {
    fc.assert(
      fc.property(anyDivision, ({ code, level }) => {
        expect(levelOf(code)).toBe(level);
        expect(isWithin(code, cityOf(code))).toBe(true);
        expect(isWithin(code, '440000')).toBe(true);
        expect(isWithin(code, parentOf(code) ?? '440000')).toBe(true);
        expect(code.startsWith(divisionPrefix(code))).toBe(true);
        expect(shortDivisionCode(nineDigitDivisionCode(code))).toBe(code);
      }),
    );
  });

  test('下级正是以本级为直接上级的那些', () => {
    fc.assert(
      fc.property(anyDivision, ({ code }) => {
        const expected = allDivisions().filter((item) => parentOf(item.code) === code);
        expect(childrenOf(code)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});
