import { statutes } from '@lpt/law';
import { z } from 'zod';
import { date, line, yesNo, yuanAmount } from '../checkup/check-fields.ts';
import { type FactsProblem, factsProblems } from '../checkup/facts-issues.ts';
import { unknownFieldSays } from '../checkup/facts-names.ts';
import type { Tier } from '../discretion/benchmark.ts';
import type { Condition } from '../discretion/condition.ts';
import type { FineRange } from '../discretion/range.ts';
import { isMatterId } from '../matters/matters.ts';

const length = z
  .strictObject({
    count: z.int().min(1).max(1000).meta({ title: '长度' }),
    unit: z.enum(['working-day', 'calendar-day', 'month', 'year', 'hour']).meta({ title: '单位' }),
  })
  .meta({ title: '新的长度' });

const value = z.union([z.string(), z.boolean()]);

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition) }),
    z.strictObject({ field: z.string(), in: z.array(value).min(1) }),
    z.strictObject({
      field: z.string(),
      atLeast: z.number().exactOptional(),
      above: z.number().exactOptional(),
      atMost: z.number().exactOptional(),
      below: z.number().exactOptional(),
    }),
  ]),
);

const fineRange: z.ZodType<FineRange, unknown> = z.union([
  z.strictObject({ kind: z.literal('none') }),
  z
    .strictObject({ kind: z.literal('sum'), minYuan: yuanAmount('下限'), maxYuan: yuanAmount('上限') })
    .transform(({ kind, minYuan, maxYuan }) => ({ kind, minFen: minYuan, maxFen: maxYuan })),
  z.strictObject({
    kind: z.literal('multiple'),
    field: z.string().meta({ title: '基数的情节字段，单位分' }),
    baseTitle: line('基数的名称', 40),
    minPercent: z.number().min(0),
    maxPercent: z.number().min(0),
  }),
]);

const tierFine = z.union([
  z.strictObject({ kind: z.literal('statutory') }),
  z.strictObject({
    kind: z.literal('share'),
    fromPercent: z.number().min(0).max(100),
    toPercent: z.number().min(0).max(100),
  }),
  z.strictObject({ kind: z.literal('point'), percent: z.number().min(0).max(100) }),
  z.strictObject({ kind: z.literal('score'), field: z.string() }),
  z.strictObject({ kind: z.literal('range'), range: fineRange }),
  z
    .strictObject({ kind: z.literal('fixed'), amountYuan: yuanAmount('定额') })
    .transform(({ kind, amountYuan }) => ({ kind, amountFen: amountYuan })),
]);

const tier: z.ZodType<Tier, unknown> = z
  .strictObject({
    id: line('阶次代号', 40),
    title: line('阶次名称', 40),
    weight: z.enum(['light', 'normal', 'heavy', 'severe']).meta({ title: '轻重' }),
    whenTitle: line('适用条件，能够单独成句', 200),
    when: condition,
    fine: tierFine,
  })
  .meta({ title: '裁量阶次' });

const matter = line('执法事项代号', 60).refine(isMatterId, { error: '没有这个执法事项' });

/** 一项将来的法律变动。至少写一样改变。 */
export const lawChange = z
  .strictObject({
    title: line('变动的名称', 200),
    effective: date('施行之日'),
    statutes: z
      .array(
        z.strictObject({
          code: z
            .string()
            .refine((code) => statutes().some((one) => one.code === code), { error: '没有登记这部法律文件' })
            .meta({ title: '法律文件代号，如 FSL' }),
          articles: z.array(z.int().min(1)).default([]).meta({ title: '修改的条；不写即整部' }),
        }),
      )
      .default([])
      .meta({ title: '修改、废止的法律文件' }),
    deadlines: z
      .array(z.strictObject({ rule: line('规则编号，如 FIL-01', 10), length }))
      .default([])
      .meta({ title: '改变的期限' }),
    benchmarks: z
      .array(
        z.strictObject({ matter, title: line('基准文件的名称', 200), tiers: z.array(tier).min(1).max(20) }),
      )
      .default([])
      .meta({ title: '改变的裁量基准' }),
    matters: z
      .array(
        z.strictObject({
          matter,
          repealed: yesNo('不再处罚').default(false),
          fine: fineRange.exactOptional().meta({ title: '新的法定幅度' }),
        }),
      )
      .default([])
      .meta({ title: '改变的事项' }),
    powers: z
      .array(
        z.strictObject({
          body: line('机关代号', 60),
          matter: matter.exactOptional(),
          change: z.enum(['granted', 'ended']).meta({ title: '取得或者停止' }),
        }),
      )
      .default([])
      .meta({ title: '改变的职权' }),
  })
  .refine((given) => changed(given), { error: '没有写改变了什么' })
  .meta({ title: '法律变动' });

function changed(given: Readonly<Record<string, unknown>>): boolean {
  return ['statutes', 'deadlines', 'benchmarks', 'matters', 'powers'].some(
    (key) => Array.isArray(given[key]) && given[key].length > 0,
  );
}

/** 一项将来的法律变动，已经检查过形状。 */
export type LawChange = z.output<typeof lawChange>;

/** 读出变动，或者逐处的错误。 */
export function readLawChange(
  given: unknown,
): Readonly<{ ok: true; change: LawChange }> | Readonly<{ ok: false; problems: readonly FactsProblem[] }> {
  const parsed = lawChange.safeParse(given);
  if (parsed.success) return { ok: true, change: parsed.data };
  const schema = z.toJSONSchema(lawChange, { io: 'input', unrepresentable: 'any' });
  const says = (path: readonly string[], key: string) => unknownFieldSays(schema, path, key);
  return { ok: false, problems: factsProblems(parsed.error.issues, says) };
}
