import { z } from 'zod';
import { yuan } from '../kernel/money.ts';
import { matterVersions } from '../law-time/versions.ts';
import type { FactsProblem } from './facts-issues.ts';

const FEN = 'Fen';
const YUAN = 'Yuan';

/** 这两项另有字段：法定情节写在 `factors`，危害后果写在 `harm`。 */
const toldElsewhere: ReadonlySet<string> = new Set(['factors', 'harmToLifeOrHealth']);

/** 一项裁量情节在事实文件里怎样写：字段名、题名、选项、单位。 */
export type CircumstanceField = Readonly<{
  field: string;
  title: string;
  choices: readonly string[];
  unit?: string;
}>;

/** 情节在事实文件里的名字：金额写元，字段名以 Yuan 结尾。 */
export function fileFieldOf(field: string): string {
  return field.endsWith(FEN) ? `${field.slice(0, -FEN.length)}${YUAN}` : field;
}

function caseFieldOf(field: string): string {
  return field.endsWith(YUAN) ? `${field.slice(0, -YUAN.length)}${FEN}` : field;
}

/** 一个事项各版本的全部情节，同名的只说一次。没有登记的事项为空。 */
export function circumstanceFields(matter: string): readonly CircumstanceField[] {
  const found = matterVersions(matter).flatMap(({ circumstances }) =>
    Object.entries(circumstances.shape)
      .filter(([field]) => !toldElsewhere.has(field))
      .map(([field, schema]) => fieldOf(field, schema)),
  );
  return [...new Map(found.map((each) => [each.field, each])).values()];
}

function fieldOf(field: string, schema: z.core.$ZodType): CircumstanceField {
  const { title, unit, titles = {} } = metaOf(schema);
  const plain = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const choices = (plain.enum ?? []).map((key) => `${String(key)}（${titles[String(key)] ?? ''}）`);
  return {
    field: fileFieldOf(field),
    title,
    choices: plain.type === 'boolean' ? ['true', 'false'] : choices,
    ...(unit ? { unit: unit === 'fen' ? '元' : unit } : {}),
  };
}

type FieldMeta = Readonly<{ title: string; unit?: string; titles?: Readonly<Record<string, string>> }>;

function metaOf(schema: z.core.$ZodType): FieldMeta {
  const meta = z.globalRegistry.get(schema) as Partial<FieldMeta> | undefined;
  return { title: '', ...meta };
}

/** 案件里的情节：金额化作分。写得不对的金额原样留下，由 `circumstanceProblems` 指出。 */
export function caseCircumstances(
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => {
      const isAmount = key.endsWith(YUAN) && typeof value === 'number' && value >= 0 && isCentsExact(value);
      return isAmount ? [caseFieldOf(key), yuan(value)] : [caseFieldOf(key), value];
    }),
  );
}

function isCentsExact(value: number): boolean {
  return Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
}

/** 写了的情节里写得不对的：没有这个字段、类型或者选项不对、金额是负数或者多于两位小数。没有写的不在此列。 */
export function circumstanceProblems(
  matter: string,
  given: Readonly<Record<string, unknown>>,
): readonly FactsProblem[] {
  const known = circumstanceFields(matter);
  return Object.entries(given).flatMap(([key, value]): readonly FactsProblem[] => {
    const field = known.find((each) => each.field === key);
    if (!field) return [{ path: key, says: unknownSays(known) }];
    if (field.unit === '元' && typeof value === 'number' && !isCentsExact(value))
      return [{ path: key, says: '最多两位小数' }];
    return accepts(matter, key, value) ? [] : [{ path: key, says: wantedSays(field) }];
  });
}

function unknownSays(known: readonly CircumstanceField[]): string {
  const names = known.map(({ field, title }) => `${field}（${title}）`).join('、');
  return names ? `没有这项情节；可以填${names}` : '没有这项情节；这个事项没有裁量情节，法定情节写在 factors';
}

function wantedSays({ choices, unit }: CircumstanceField): string {
  if (choices.length > 0) return `只能是 ${choices.join('、')} 之一`;
  return unit === '元' ? '应当是不小于0的金额，单位元' : '应当是不小于0的数';
}

function accepts(matter: string, key: string, value: unknown): boolean {
  const [field = key, inner] = Object.entries(caseCircumstances({ [key]: value }))[0] ?? [];
  return matterVersions(matter).some(({ circumstances }) => {
    const schema = new Map(Object.entries(circumstances.shape)).get(field);
    return schema !== undefined && z.safeParse(schema, inner).success;
  });
}

/** 没有写的情节，由题名找到字段；找不到的就是题名。 */
export function fieldTitled(matter: string, title: string): string {
  return circumstanceFields(matter).find((each) => each.title === title)?.field ?? title;
}
