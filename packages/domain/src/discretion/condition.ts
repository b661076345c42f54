/** 对一个数的要求；金额单位分。`atLeast`、`atMost` 含本数，`above`、`below` 不含。 */
export type NumberTest<F extends string = string> = Readonly<{
  field: F;
  atLeast?: number;
  above?: number;
  atMost?: number;
  below?: number;
}>;

/** 对一个选项或者一个是非的要求：等于其中之一。 */
export type ValueTest<F extends string = string> = Readonly<{ field: F; in: readonly (string | boolean)[] }>;

/**
 * 适用条件。写成数据而不是函数，才能逐档检查有没有空档和重叠。
 * 字段名来自事项的情节表；`gravity` 由法定从轻、从重情节推出。
 */
export type Condition<F extends string = string> =
  | NumberTest<F>
  | ValueTest<F>
  | Readonly<{ all: readonly Condition<F>[] }>
  | Readonly<{ any: readonly Condition<F>[] }>;

/** 情节的取值。 */
export type Values = Readonly<Record<string, unknown>>;

/** 恒成立。 */
export const always: Condition<never> = { all: [] };

/** 某字段等于所列之一。 */
export function is<const F extends string>(field: F, ...values: readonly (string | boolean)[]): ValueTest<F> {
  return { field, in: values };
}

/** 条件是否成立。没有填写的字段不满足任何要求。 */
export function holds(condition: Condition, values: Values): boolean {
  if ('all' in condition) return condition.all.every((one) => holds(one, values));
  if ('any' in condition) return condition.any.some((one) => holds(one, values));
  const value = values[condition.field];
  if ('in' in condition) return condition.in.some((one) => one === value);
  return typeof value === 'number' && satisfies(condition, value);
}

function satisfies({ atLeast, above, atMost, below }: NumberTest, value: number): boolean {
  if (atLeast !== undefined && value < atLeast) return false;
  if (above !== undefined && value <= above) return false;
  if (atMost !== undefined && value > atMost) return false;
  return below === undefined || value < below;
}

/** 条件涉及的单项要求，逐个列出。 */
export function testsIn(condition: Condition): readonly (NumberTest | ValueTest)[] {
  if ('all' in condition) return condition.all.flatMap(testsIn);
  if ('any' in condition) return condition.any.flatMap(testsIn);
  return [condition];
}
