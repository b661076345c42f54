import type { FieldModel, Option } from '../model.ts';
import type { Values } from '../values.ts';

/** 每个控件都这样用：字段、位置、值、改值。`siblings` 是同一组里的其他值。 */
export type WidgetProps = Readonly<{
  field: FieldModel;
  path: string;
  value: unknown;
  onChange: (value: unknown) => void;
  siblings?: Values;
  /** 改同一组里的几个值。 */
  onSiblings?: (values: Values) => void;
  /** 还在填当事人的表单里，能选的当事人。 */
  names?: readonly Option[];
}>;
