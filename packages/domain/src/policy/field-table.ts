import type { Identity } from '../case/people.ts';
import type { DataClass } from './data-classes.ts';
import type { TextMask } from './masking.ts';

/**
 * 字段表的写法。每个字段都必须写明怎样对待，漏一个不能编译：
 * `shown` 编号、日期、阶段一类，照原样；`scrubbed` 自由文字，照原样但换掉其中的个人信息；
 * 其余写明属于哪一类资料，看不得的时候怎样处理：遮盖、清空、整个去掉。
 */
export type Treatment<T> =
  | 'shown'
  | 'scrubbed'
  | (T extends string ? Readonly<{ of: DataClass; to: TextMask }> : Composite<T>);

type Emptied = Readonly<{ of: DataClass; to: 'emptied' }>;
type Removed = Readonly<{ of: DataClass; to: 'removed' }>;

type Composite<T> = T extends readonly (infer E)[]
  ? Emptied | Readonly<{ each: Treatment<E> }>
  : Structure<T>;

type Structure<T> = T extends object
  ? Readonly<{ fields: FieldTable<T> }> | (string extends keyof T ? Emptied : never) | ByKind<T>
  : never;

/** 身份资料：法人和其他组织的名称、住所是公开的登记信息，自然人和个体工商户的不是。 */
type ByKind<T> = T extends Identity
  ? Readonly<{ organisation: FieldTable<T>; otherwise: FieldTable<T> }>
  : never;

/** 一组字段；只有可以空缺的字段才能整个去掉。 */
export type FieldTable<T> = Readonly<{
  [K in keyof T]-?:
    | Treatment<NonNullable<T[K]>>
    | (Record<never, never> extends Pick<T, K> ? Removed : never);
}>;

/** 不带类型的字段表，供逐层走过。 */
export type AnyTreatment =
  | 'shown'
  | 'scrubbed'
  | Readonly<{ of: DataClass; to: TextMask | 'emptied' | 'removed' }>
  | Readonly<{ each: AnyTreatment }>
  | Readonly<{ fields: AnyTable }>
  | Readonly<{ organisation: AnyTable; otherwise: AnyTable }>;

export type AnyTable = Readonly<{ [field: string]: AnyTreatment }>;

/** 走到头的一个字段。 */
export type AnyLeaf = Extract<AnyTreatment, string | { of: DataClass }>;

/** 按字段表走过一个值，每到头一个字段问一次 `leaf`；答空缺的去掉。表里没有的字段一律去掉。 */
export function walk(
  treatment: AnyTreatment,
  value: unknown,
  leaf: (treatment: AnyLeaf, value: unknown) => unknown,
): unknown {
  if (typeof treatment === 'string' || 'of' in treatment) return leaf(treatment, value);
  if ('each' in treatment)
    return Array.isArray(value) ? value.map((each) => walk(treatment.each, each, leaf)) : [];
  if (typeof value !== 'object' || value === null) return undefined;
  const table = 'fields' in treatment ? treatment.fields : tableByKind(treatment, value);
  const entries = Object.entries(value).flatMap(([field, each]) => {
    const found = Object.hasOwn(table, field) ? table[field] : undefined;
    const kept = found === undefined ? undefined : walk(found, each, leaf);
    return kept === undefined ? [] : [[field, kept] as const];
  });
  return Object.fromEntries(entries);
}

function tableByKind(
  { organisation, otherwise }: Readonly<{ organisation: AnyTable; otherwise: AnyTable }>,
  value: object,
): AnyTable {
  return 'kind' in value && value.kind === 'organisation' ? organisation : otherwise;
}
