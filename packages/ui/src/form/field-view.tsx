import { useForm } from './surroundings.tsx';
import type { WidgetProps } from './widgets/widget.ts';

/** 一个字段，用它的控件来填。控件表从表单取，控件里才能再放字段。 */
export function FieldView(props: WidgetProps) {
  const View = useForm().widgets[props.field.widget];
  return <View {...props} />;
}
