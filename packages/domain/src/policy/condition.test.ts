import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allDivisions, isWithin, nineDigitDivisionCode } from '../registry/divisions.ts';
import { anyCondition, anyRow } from '../testing/policy/arbitraries.ts';
import { world } from '../testing/policy/world.ts';
import {
  allOf,
  always,
  anyOf,
  type CaseRow,
  type Condition,
  holds,
  never,
  prefixOf,
  toSql,
} from './condition.ts';
import { namesFrom, reasonsAgainst, says, whyNot } from './condition-says.ts';

const row: CaseRow = {
  caseId: 'case-1',
  city: '440100',
  body: 'tianhe-market',
  division: '440106',
  unit: 'first',
  stage: 'investigating',
  officers: ['tianhe-market.a', 'tianhe-market.b'],
  confidential: false,
};
const names = namesFrom(world, 'tianhe-market');

describe('辖区', () => {
  const cases: readonly (readonly [division: string, within: string, inside: boolean])[] = [
    ['440106', '44', true],
    ['440106', '440000', true],
    ['440106', '4401', true],
    ['440106', '440100', true],
    ['440106', '440106', true],
    ['440106', '440106000', true],
    ['440106', '440106001', false],
    ['440106001', '440106', true],
    ['440106001', '440106001', true],
    ['440106001', '440106004', false],
    ['440106000', '440106', true],
    ['440100', '440106', false],
    ['440000', '440100', false],
    ['440106', '441800', false],
    ['441900003', '441900', true],
    ['441900003', '441900003', true],
    ['441000', '4401', false],
  ];
  for (const [division, within, inside] of cases)
    test(`${division}${inside ? '在' : '不在'}${within}以内`, () => {
      expect(holds({ within }, { ...row, division })).toBe(inside);
    });

  test('全部区划两两相比，与区划名录的判断相同，九位写法也一样', () => {
    const codes = allDivisions().map(({ code }) => code);
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.constantFrom(...codes), fc.boolean(), (code, scope, long) => {
        const division = long ? nineDigitDivisionCode(code) : code;
        expect(holds({ within: scope }, { ...row, division })).toBe(isWithin(code, scope));
      }),
    );
  });

  test('空的、不成形的前缀不放行，直接抛出', () => {
    for (const within of ['', '4', '440', '44010', '110000', '44%', '4401060'])
      expect(() => prefixOf(within), within).toThrow();
  });
});

describe('条件的组合', () => {
  test('恒成立、恒不成立', () => {
    expect(holds(always, row)).toBe(true);
    expect(holds(never, row)).toBe(false);
  });

  test('展平以后意思不变', () => {
    fc.assert(
      fc.property(fc.array(anyCondition, { maxLength: 4 }), anyRow, (list, each) => {
        expect(holds(anyOf(list), each)).toBe(list.some((one) => holds(one, each)));
        expect(holds(allOf(list), each)).toBe(list.every((one) => holds(one, each)));
      }),
    );
  });

  test('只有一个的不再包一层，恒不成立的略去', () => {
    expect(anyOf([{ body: 'x' }, never])).toEqual({ body: 'x' });
    expect(allOf([always, { body: 'x' }])).toEqual({ body: 'x' });
    expect(anyOf([])).toEqual(never);
    expect(allOf([])).toEqual(always);
  });

  test('没有承办机构的案件，不属于任何机构，却属于“没有确定承办机构”', () => {
    const unassigned = { ...row, unit: null };
    expect(holds({ unit: 'first' }, unassigned)).toBe(false);
    expect(holds({ not: { unit: 'first' } }, unassigned)).toBe(true);
    expect(holds({ unit: null }, unassigned)).toBe(true);
    expect(holds({ unit: null }, row)).toBe(false);
  });
});

describe('写成查询', () => {
  test('参数从指定的号起，值不进文字', () => {
    const condition: Condition = {
      all: [{ body: "x' or '1'='1" }, { handledBy: 'o' }, { within: '440900' }],
    };
    expect(toSql(condition, 3, 'l')).toEqual({
      text: '(l.body = $3::text) and ($4::text = any (l.officers)) and (l.division ~>=~ $5::text and l.division ~<~ $6::text)',
      params: ["x' or '1'='1", 'o', '4409', '440:'],
    });
  });

  test('空的组合是常数', () => {
    expect(toSql(always, 1)).toEqual({ text: 'true', params: [] });
    expect(toSql(never, 1)).toEqual({ text: 'false', params: [] });
  });

  test('表名不是名字的不接受', () => {
    expect(() => toSql(always, 1, 'x; drop table y')).toThrow();
  });
});

describe('说明', () => {
  test('一句话说出条件', () => {
    const condition: Condition = {
      any: [{ all: [{ body: 'tianhe-market' }, { unit: 'first' }] }, { not: { confidential: true } }],
    };
    expect(says(condition, names)).toBe(
      '（由天河区演示市监局办理，并且由执法一队承办）；或者除去“属于须限制知悉范围的案件”的',
    );
    expect(says({ within: '4401' }, names)).toBe('在广州市辖区内');
    expect(says({ within: '440106001' }, names)).toBe('在五山街道辖区内');
    expect(says({ within: '44' }, names)).toBe('在广东省辖区内');
    expect(says({ stageIn: ['reviewing', 'closed'] }, names)).toBe('处于“审核中、已结案”阶段');
    expect(says(never, names)).toBe('没有案件');
  });

  test('说出不成立的每一条理由，不重复', () => {
    const condition: Condition = {
      any: [
        { all: [{ body: 'dubu-town' }, { unit: 'second' }] },
        { all: [{ body: 'dubu-town' }, { handledBy: 'tianhe-market.c' }] },
        { not: { body: 'tianhe-market' } },
      ],
    };
    expect(reasonsAgainst(condition, row, names)).toEqual([
      '不由杜步演示镇政府办理',
      '不由执法二队承办',
      '不由演示人员c承办',
      '属于除外的情形：由天河区演示市监局办理',
    ]);
  });

  test('限制知悉范围的，正反都说得对', () => {
    expect(whyNot({ confidential: false }, { ...row, confidential: true }, names)).toBe(
      '属于须限制知悉范围的案件',
    );
    expect(whyNot({ confidential: true }, row, names)).toBe('不属于须限制知悉范围的案件');
  });

  test('不成立必有理由，成立必无理由', () => {
    fc.assert(
      fc.property(anyCondition, anyRow, (condition, each) => {
        expect(whyNot(condition, each, names) === '').toBe(holds(condition, each));
        expect(says(condition, names)).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
