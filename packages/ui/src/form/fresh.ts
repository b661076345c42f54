import type { FieldModel, Widget } from './model.ts';
import type { Values } from './values.ts';

const lists: readonly Widget[] = ['items', 'firms', 'names', 'checks', 'panel', 'evidence-of-case'];
const groups: readonly Widget[] = ['group', 'identity'];

/** 必填而还空着的一组字段：列表是空的列表，一组是空的一组。逐字段填的不在里面。 */
export function freshValues(fields: readonly FieldModel[]): Values {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = freshValue(field);
      return value === undefined ? [] : [[field.name, value] as const];
    }),
  );
}

/** 一个字段的空值；选填的、要人填一个值的没有。 */
export function freshValue({ required, widget, fields }: FieldModel): unknown {
  if (!required) return undefined;
  if (lists.includes(widget)) return [];
  return groups.includes(widget) ? freshValues(fields ?? []) : undefined;
}
