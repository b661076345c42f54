import { statuteOf } from '@lpt/law';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { benchmarks } from '../discretion/benchmarks.ts';
import { isMatterId, matterOf, matters } from './matters.ts';

test('代号、案由、公示名称各不相同', () => {
  for (const key of ['id', 'title', 'publishedName'] as const) {
    expect(new Set(matters.map((matter) => matter[key])).size).toBe(matters.length);
  }
  expect(matters.length).toBeGreaterThanOrEqual(33);
});

describe.each(matters.map((matter) => [matter.id, matter] as const))('%s', (_, matter) => {
  test('违反和依据的条文都有，施行不晚于事项', () => {
    for (const citation of [...matter.violates, ...matter.penalizes])
      expect(statuteOf(citation.statute).from <= matter.from, citation.statute).toBe(true);
    expect(matter.violates.length).toBeGreaterThan(0);
    expect(matter.penalizes.length).toBeGreaterThan(0);
  });

  test('公示名称来自案由', () => {
    expect(matter.publishedName).toBe(`${matter.title}案`);
  });

  test('每个情节都有中文题名，选项都有中文', () => {
    const properties = z.toJSONSchema(matter.circumstances, { io: 'input' }).properties ?? {};
    for (const json of Object.values(properties)) {
      const {
        title,
        enum: values,
        titles,
      } = z
        .object({
          title: z.string().min(2),
          enum: z.array(z.string()).optional(),
          titles: z.record(z.string(), z.string()).optional(),
        })
        .parse(json);
      expect(title).toMatch(/\p{Script=Han}/u);
      if (values) expect(Object.keys(titles ?? {})).toEqual(values);
    }
  });

  test('裁量基准存在，并且是本事项的', () => {
    if (!matter.benchmark) return;
    const versions = benchmarks.filter(({ id }) => id === matter.benchmark);
    expect(versions.length).toBeGreaterThan(0);
    for (const one of versions) expect(one.matter).toBe(matter.id);
  });

  test('先改正的事项有不罚款的一支；罚款的事项种类里有罚款', () => {
    const free = matter.statutory.some(({ fine }) => fine.kind === 'none');
    expect(free).toBe(matter.correctionFirst === true);
    expect(matter.kinds).toContain('fine');
  });
});

test('按代号查找', () => {
  expect(matterOf('food.expired-food').title).toBe('经营超过保质期的食品');
  expect(isMatterId('food.expired-food')).toBe(true);
  expect(isMatterId('food.nothing')).toBe(false);
  expect(() => matterOf('food.nothing')).toThrow('unknown matter');
});
