import { type DrawInput, drawInput } from '@lpt/domain';

/** 表单里的一组值。没有填的不在里面。 */
export type Values = Readonly<Record<string, unknown>>;

/** 一组值；不是一组值的当作空的。 */
export function valuesIn(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** 列表；不是列表的当作空的。 */
export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** 文字的列表。 */
export function textsIn(value: unknown): readonly string[] {
  return listIn(value).filter((each) => typeof each === 'string');
}

/** 文字；没有填的为空串。 */
export function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** 检查对象名录里写全的企业。 */
export function firmsIn(value: unknown): DrawInput['firms'] {
  const read = drawInput.shape.firms.safeParse(value);
  return read.success ? read.data : [];
}

/** 改一个字段；空串和 `undefined` 等于没有填。 */
export function withValue(values: Values, name: string, value: unknown): Values {
  const { [name]: _old, ...rest } = values;
  return value === undefined || value === '' ? rest : { ...rest, [name]: value };
}

/** 列表里换一项。 */
export function replaced(list: readonly unknown[], at: number, value: unknown): readonly unknown[] {
  return list.map((each, index) => (index === at ? value : each));
}

/** 列表里去一项。 */
export function without(list: readonly unknown[], at: number): readonly unknown[] {
  return list.filter((_, index) => index !== at);
}
