import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { documentOf } from '../documents/documents.ts';
import { facts } from '../facts/facts.ts';
import { guards } from '../guards/guards.ts';
import { acts } from '../procedures/acts.ts';
import { steps } from '../procedures/index.gen.ts';
import type { Guard } from './guard.ts';

/** 表与表之间对得上：名字、文书、条件、事实、环节，一处写错就在这里失败。 */
describe('办理事项表', () => {
  test('名称不重复', () => {
    const names = acts.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(acts.map((act) => [act.name, act] as const))('%s：文书、环节、依据齐全', (_, act) => {
    expect(act.articles.length).toBeGreaterThan(0);
    expect(act.by.length).toBeGreaterThan(0);
    expect(steps.map(({ name }) => name)).toContain(act.step);
    for (const code of act.documents) expect(documentOf(code).code).toBe(code);
    if (act.per === 'party' && !act.approval) {
      const schema = z.toJSONSchema(act.input, { io: 'input' });
      expect(schema.required).toContain('party');
    }
  });

  test.each(acts.map((act) => [act.name, act] as const))('%s：不认识的字段一律拒绝', (_, act) => {
    expect(act.input.safeParse({ unexpected: 1 }).success).toBe(false);
    const { error } = act.input.safeParse({ unexpected: 1 });
    expect(error?.issues.some(({ code }) => code === 'unrecognized_keys')).toBe(true);
  });
});

// 两名以上、证件有效：一般的条件，和措施、检查、当场处罚、移送各自的条件。
const teamGuards: readonly string[] = [
  'two-valid-officers',
  'two-officers-for-measure',
  'inspection-by-two-with-record',
  'decision-signed-by-officers',
  'police-transfer-team',
];

test('填执法人员的办理，都要求两名以上有效的执法人员', () => {
  const alone = acts.filter(({ input, guards: own }) => {
    const { properties = {} } = z.toJSONSchema(input, { io: 'input' });
    return 'officers' in properties && !own.some((id) => teamGuards.includes(id));
  });
  expect(alone.map(({ title }) => title)).toEqual([]);
});

test('只看不办时，没有填的不算不成立；承办人和报批本来就在案里的除外', () => {
  const blank = Object.values(guards).filter(({ reads }) =>
    reads.every((name) => (facts[name].values as readonly string[]).includes('not-given')),
  );
  const failing = blank.filter((each: Guard) => {
    const given = Object.fromEntries(each.reads.map((name) => [name, 'not-given']));
    return !each.holds(given as never);
  });
  expect(failing.map(({ id }) => id).toSorted()).toEqual([
    'request-awaits-actor',
    'request-pending',
    'two-valid-handlers',
  ]);
});

describe('条件表', () => {
  const used = new Set<string>(acts.flatMap((act) => act.guards));

  test('每个条件都有办理事项使用', () => {
    expect(Object.keys(guards).filter((id) => !used.has(id))).toEqual([]);
  });

  test('每项事实都有条件读取', () => {
    const read = new Set<string>(Object.values(guards).flatMap((guard) => guard.reads));
    expect(Object.keys(facts).filter((name) => !read.has(name))).toEqual([]);
  });

  test.each(Object.values(guards).map((guard) => [guard.id, guard] as const))(
    '%s：能补救的办理事项存在，读的事实至少有一种取值不成立',
    (_, guard) => {
      if (guard.fix) expect(acts.map(({ name }) => name)).toContain(guard.fix);
      const [first, ...rest] = guard.reads.map((name) =>
        facts[name].values.map((value) => ({ [name]: value })),
      );
      const combinations = rest.reduce<Record<string, string>[]>(
        (all, values) => all.flatMap((one) => values.map((value) => ({ ...one, ...value }))),
        [...(first ?? [])],
      );
      const verdicts = combinations.map((combination) => guard.holds(combination as never));
      expect(verdicts).toContain(true);
      expect(verdicts).toContain(false);
      const refused = combinations.filter((combination) => !guard.holds(combination as never));
      if (guard.unlawful) expect(refused.some((each) => guard.unlawful?.(each as never))).toBe(true);
    },
  );
});
