import { firmLinesOf } from '@lpt/domain';
import { caseOptions, caseSources } from './case-options.ts';
import { type FieldModel, formModel } from './model.ts';
import { yuanInput } from './money-input.ts';
import type { FormSurroundings } from './surroundings.tsx';
import { firmsIn, listIn, textsIn, type Values, valuesIn } from './values.ts';

/** 填好的一项，写成给人看的：题名和内容。 */
export type Described = Readonly<{ title: string; text: string }>;

/** 把填好的输入写成题名和内容，给审批人看。没有题名的、看不懂的略去。 */
export function described(
  input: unknown,
  values: Values,
  surroundings: FormSurroundings,
): readonly Described[] {
  return formModel(input).flatMap((field) => {
    const text = field.widget === 'hidden' ? '' : textOf(field, values[field.name], surroundings);
    return text ? [{ title: field.title, text }] : [];
  });
}

function textOf(field: FieldModel, value: unknown, surroundings: FormSurroundings): string {
  const { registry, theCase } = surroundings;
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number')
    return field.widget === 'money' ? `${yuanInput(value)} 元` : `${value}${field.unit ?? ''}`;
  const title = (id: string) => field.options?.find((option) => option.value === id)?.title ?? id;
  switch (field.widget) {
    case 'officers':
    case 'panel':
      return textsIn(value)
        .map((id) => registry.officer(id)?.name ?? id)
        .join('、');
    case 'officer':
      return registry.officer(String(value))?.name ?? String(value);
    case 'group':
      return groupText(field.fields ?? [], valuesIn(value), surroundings);
    case 'items':
      return listIn(value)
        .map(
          (each, index) =>
            `（${index + 1}）${groupText(field.item?.fields ?? [], valuesIn(each), surroundings)}`,
        )
        .join('\n');
    case 'firms':
      return firmLinesOf(firmsIn(value));
    case 'evidence-of-case':
      return textsIn(value)
        .map((id) => theCase?.evidence.find((each) => each.id === id)?.title ?? id)
        .join('、');
    case 'parties':
      return textsIn(value)
        .map((id) => theCase?.parties.find((party) => party.id === id)?.identity.name ?? id)
        .join('、');
    case 'checks':
      return textsIn(value).map(title).join('、');
    default:
      if (field.widget in caseSources)
        return (
          caseOptions(field.widget, surroundings, undefined).find((each) => each.value === value)?.title ?? ''
        );
      return typeof value === 'string' ? title(value) : textsIn(value).join('、');
  }
}

function groupText(fields: readonly FieldModel[], values: Values, surroundings: FormSurroundings): string {
  return fields
    .map((field) => [field.title, textOf(field, values[field.name], surroundings)] as const)
    .filter(([, text]) => text !== '')
    .map(([title, text]) => (title ? `${title}：${text}` : text))
    .join('，');
}
