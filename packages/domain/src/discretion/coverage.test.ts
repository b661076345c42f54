import { describe, expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { matters } from '../matters/matters.ts';
import { fieldsByTitle } from '../testing/matter-cells.ts';
import { assessMatter, benchmarks } from './benchmarks.ts';
import { always, is, testsIn, type Values } from './condition.ts';
import { coverage, samplePoints } from './coverage.ts';

const on = day('2026-09-14');

function choicesOf(
  matter: (typeof matters)[number],
): Readonly<Record<string, readonly (string | boolean)[]>> {
  type Entry = readonly [string, readonly (string | boolean)[]];
  const entries = [...fieldsByTitle(matter).values()].flatMap(({ field, schema }): readonly Entry[] => {
    if (field === 'factors') return [];
    if (schema.titles) return [[field, Object.keys(schema.titles)]];
    return schema.type === 'boolean' ? [[field, [true, false]]] : [];
  });
  return { ...Object.fromEntries(entries), gravity: ['light', 'normal', 'heavy'] };
}

describe('法定幅度的各支：任何情节恰好落在一支', () => {
  test.each(matters.map((matter) => [matter.title, matter] as const))('%s', (_, matter) => {
    const found = coverage(matter.statutory, choicesOf(matter));
    expect(found.points).toBeGreaterThan(0);
    expect(found.gaps).toEqual([]);
    expect(found.overlaps).toEqual([]);
  });
});

describe('裁量基准的各档：空档和重叠只许是登记过的', () => {
  test.each(benchmarks.map((one) => [one.id, one] as const))('%s', (_, one) => {
    const matter = matters.find(({ id }) => id === one.matter);
    if (!matter) throw new Error(`no matter ${one.matter}`);
    const found = coverage(one.tiers, choicesOf(matter));
    expect(found.gaps.length > 0).toBe(one.knownGaps !== undefined);
    expect(found.overlaps.length > 0).toBe(one.knownOverlaps !== undefined);
  });
});

/** 事项各支各档涉及的全部代表情节，没有涉及的字段填一个普通的值。 */
function casesOf(matter: (typeof matters)[number]): readonly Values[] {
  const tiers = benchmarks.find(({ id }) => id === matter.benchmark)?.tiers ?? [];
  const tests = [...matter.statutory, ...tiers]
    .flatMap(({ when }) => testsIn(when))
    .filter(({ field }) => field !== 'gravity');
  const plain = Object.fromEntries(
    [...fieldsByTitle(matter).values()].map(({ field, schema }) => {
      if (field === 'factors') return [field, []];
      if (schema.titles) return [field, Object.keys(schema.titles)[0]];
      return [field, schema.type === 'boolean' ? false : 50];
    }),
  );
  const fit = (point: Values) => matter.circumstances.safeParse(point).success;
  const points = samplePoints(tests, choicesOf(matter)).map((point) => ({ ...plain, ...point }));
  return points
    .filter(fit)
    .flatMap((point) => [
      point,
      ...['harm-reduced', 'obstruction'].map((id) => ({ ...point, factors: [id] })),
    ]);
}

describe('任何情节的裁量结果都自洽', () => {
  test.each(matters.map((matter) => [matter.title, matter] as const))('%s', (_, matter) => {
    const points = casesOf(matter);
    expect(points.length).toBeGreaterThan(0);
    for (const circumstances of points) {
      const found = assessMatter({ matter: matter.id, circumstances, on });
      expect(found.missing).toEqual([]);
      expect(found.branch).toBeDefined();
      expect(found.statutory.minFen).toBeLessThanOrEqual(found.statutory.maxFen);
      expect(found.says.length).toBeGreaterThan(10);
      expect(found.says).not.toMatch(/undefined|NaN/);
      for (const [inner, outer] of [
        [found.range, found.statutory],
        [found.person?.range, found.person?.statutory],
      ] as const) {
        if (!inner || !outer) continue;
        expect(inner.minFen, JSON.stringify(circumstances)).toBeGreaterThanOrEqual(outer.minFen);
        expect(inner.maxFen, JSON.stringify(circumstances)).toBeLessThanOrEqual(outer.maxFen);
        expect(inner.minFen).toBeLessThanOrEqual(inner.maxFen);
      }
    }
  });
});

describe('检查办法本身', () => {
  test('发现空档：二与三之间', () => {
    const found = coverage(
      [
        { id: '甲', when: { field: 'times', atMost: 2 } },
        { id: '乙', when: { field: 'times', above: 3 } },
      ],
      {},
    );
    expect(found.gaps).toContainEqual({ times: 3 });
    expect(found.overlaps).toEqual([]);
  });

  test('发现重叠：界点两档都含', () => {
    const found = coverage(
      [
        { id: '甲', when: { field: 'times', atMost: 3 } },
        { id: '乙', when: { field: 'times', atLeast: 3 } },
      ],
      {},
    );
    expect(found.overlaps).toEqual([{ values: { times: 3 }, matched: ['甲', '乙'] }]);
  });

  test('选项逐个组合，排除不可能的', () => {
    const parts = [{ id: '甲', when: { all: [is('a', true), is('b', 'x')] } }];
    const choices = { a: [true, false], b: ['x', 'y'] };
    expect(coverage(parts, choices).points).toBe(4);
    expect(coverage(parts, choices, ({ a }) => a === false).gaps).toEqual([{ a: true, b: 'y' }]);
    expect(coverage([{ id: '全', when: always }], {}).gaps).toEqual([]);
  });
});
