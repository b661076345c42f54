import { certificateOn, day, documentNumber, isQualifiedHandler, isUscc, mayAct } from '@lpt/domain';
import { describe, expect, test } from 'vitest';
import { createDemoRegistryData, demoRegistry, demoRegistryData } from './registry.ts';

const on = day('2026-11-24');
const enforcement = demoRegistry.bodies.filter(({ supervises }) => supervises === undefined);
const supervision = demoRegistry.bodies.filter(({ supervises }) => supervises !== undefined);

function bodyOf(id: string) {
  const found = demoRegistry.body(id);
  if (!found) throw new Error(`no body ${id}`);
  return found;
}

describe('演示主体', () => {
  test('执法主体分布在省、市、县、镇四级', () => {
    expect(new Set(enforcement.map(({ level }) => level))).toEqual(
      new Set(['province', 'city', 'county', 'township']),
    );
    expect(demoRegistry.bodies.length).toBeGreaterThanOrEqual(14);
  });

  test('每个执法主体至少有一个监督机关，最远的是省司法厅', () => {
    for (const { id } of enforcement) {
      expect(demoRegistry.supervisorsOf(id).at(-1)?.name).toBe('广东省司法厅');
    }
  });

  test('杜步镇受县、市、省三级监督', () => {
    expect(demoRegistry.supervisorsOf('dubu').map(({ name }) => name)).toEqual([
      '阳山县司法局',
      '清远市司法局',
      '广东省司法厅',
    ]);
  });

  test('信用代码合规、不重复，都在自定义区', () => {
    const codes = demoRegistry.bodies.map(({ uscc }) => uscc);
    expect(codes.every((code) => isUscc(code) && code.slice(8, 11) === 'PDY')).toBe(true);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('机关代字不重复', () => {
    const prefixes = demoRegistry.bodies.map(({ numberPrefix }) => numberPrefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });

  const numbers: readonly (readonly [string, string, number, number])[] = [
    ['粤东交罚〔2025〕00977号', 'dongguan-transport', 2025, 977],
    ['杜府执法决字[2025]第001号', 'dubu', 2025, 1],
    ['粤中沙溪执罚字〔2024〕1-004号', 'shaxi', 2024, 4],
    ['粤市监处罚〔2026〕14号', 'guangdong-market', 2026, 14],
    ['粤穗市监处罚〔2024〕1号', 'guangzhou-market', 2024, 1],
  ];
  for (const [text, id, year, serial] of numbers) {
    test(`决定书文号：${text}`, () => {
      expect(documentNumber(bodyOf(id), 'penalty-decision', year, serial)).toBe(text);
    });
  }
});

describe('演示人员', () => {
  test('每个执法主体恰有两名普通执法人员当日可以办案', () => {
    for (const { id } of enforcement) {
      const able = demoRegistry
        .officersOf(id)
        .filter((officer) => officer.duty === 'officer' && isQualifiedHandler(officer, id, on));
      expect(able).toHaveLength(2);
    }
  });

  test('每个执法主体各岗位齐全，审核人员有法律职业资格，一名人员证件过期', () => {
    for (const { id } of enforcement) {
      const officers = demoRegistry.officersOf(id);
      expect(new Set(officers.map(({ duty }) => duty))).toEqual(
        new Set([
          'officer',
          'unit-head',
          'agency-head',
          'legal-reviewer',
          'publisher',
          'archivist',
          'auxiliary',
        ]),
      );
      expect(officers.find(({ duty }) => duty === 'legal-reviewer')?.legalQualification).toBe(true);
      expect(officers.filter((officer) => certificateOn(officer, on) === 'expired')).toHaveLength(1);
    }
  });

  test('每个监督机关有两名监督人员', () => {
    for (const { id } of supervision)
      expect(demoRegistry.officersOf(id).filter(({ duty }) => duty === 'supervisor')).toHaveLength(2);
  });

  test('全省不重名，证号不重复', () => {
    const names = demoRegistry.officers.map(({ name }) => name);
    const numbers = demoRegistry.officers.flatMap(({ certificate }) => certificate?.number ?? []);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('证号可以换成本地的写法', () => {
    const local = createDemoRegistryData((division, serial) => `${division}#${serial}`);
    expect(local.officers.find(({ id }) => id === 'dubu.officer-1')?.certificate?.number).toMatch(
      /^441823104#\d+$/,
    );
  });
});

describe('演示职权', () => {
  const matters = new Set(demoRegistryData.powers.map(({ matter }) => matter));

  test('每个事项当日都有机关可以处罚', () => {
    for (const matter of matters) expect(demoRegistry.bodiesWith(matter, 'penalty', on)).not.toEqual([]);
  });

  test('每个执法主体当日都有职权，监督机关没有', () => {
    for (const { id } of enforcement) expect(demoRegistry.powers(id, on)).not.toEqual([]);
    for (const { id } of supervision) expect(demoRegistry.powers(id, on)).toEqual([]);
  });

  test('肥料登记的处罚权自下放之日由县到镇', () => {
    const matter = 'agriculture.unregistered-fertiliser';
    const rights = (date: string) =>
      ['yangshan-agriculture', 'dubu'].map((id) => mayAct(demoRegistry, id, matter, 'penalty', day(date)));
    expect(rights('2021-09-30')).toEqual([true, false]);
    expect(rights('2021-10-01')).toEqual([false, true]);
    expect(mayAct(demoRegistry, 'yangshan-agriculture', matter, 'inspection', on)).toBe(true);
  });

  test('东莞交通不能处罚食品案件', () => {
    expect(mayAct(demoRegistry, 'dongguan-transport', 'food.expired-food', 'penalty', on)).toBe(false);
  });
});
