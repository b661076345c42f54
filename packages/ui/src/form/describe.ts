import { firmLinesOf, isMatterId, matterOf, proposalInput, proposalText } from '@lpt/domain';
import { carriedLines, recordLine } from './carried-lines.ts';
import { caseOptions, caseSources } from './case-options.ts';
import { type FieldModel, formModel, type Widget } from './model.ts';
import { yuanInput } from './money-input.ts';
import type { FormSurroundings } from './surroundings.tsx';
import { firmsIn, listIn, textIn, textsIn, type Values, valuesIn } from './values.ts';

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

type Writer = (value: unknown, field: FieldModel, surroundings: FormSurroundings) => string;

const writtenIds =
  (nameOf: (id: string, surroundings: FormSurroundings) => string | undefined): Writer =>
  (value, _field, surroundings) =>
    idsIn(value)
      .map((id) => nameOf(id, surroundings) ?? id)
      .join('、');

const officers = writtenIds((id, { registry }) => registry.officer(id)?.name);
const group: Writer = (value, field, surroundings) =>
  groupText(field.fields ?? [], valuesIn(value), surroundings);
const items: Writer = (value, field, surroundings) =>
  listIn(value)
    .map(
      (each, index) => `（${index + 1}）${groupText(field.item?.fields ?? [], valuesIn(each), surroundings)}`,
    )
    .join('\n');

/** 各种控件的内容怎样写成文字；不在表里的按值的类型写。 */
const writers: Readonly<Partial<Record<Widget, Writer>>> = {
  officer: officers,
  officers,
  panel: officers,
  group,
  identity: group,
  items,
  firms: (value) => firmLinesOf(firmsIn(value)),
  identities: items,
  violations: items,
  matter: writtenIds((id) => (isMatterId(id) ? matterOf(id).title : id)),
  'evidence-of-case': writtenIds(
    (id, { theCase }) => theCase?.evidence.find((each) => each.id === id)?.title,
  ),
  'records-of-case': writtenIds((id, { theCase }) => {
    const record = theCase?.records.find((each) => each.id === id);
    return record && recordLine(record);
  }),
  heads: officers,
  carried: (value) => carriedText(carriedLines(value)),
  parties: writtenIds(
    (id, { theCase }) => theCase?.parties.find((party) => party.id === id)?.identity.name ?? '新并入的当事人',
  ),
  checks: (value, { options }) =>
    textsIn(value)
      .map((id) => options?.find((option) => option.value === id)?.title ?? id)
      .join('、'),
  // 给人看案号和立案日期，不看编号。
  'related-case': (value) => {
    const { number, filedOn } = valuesIn(value);
    return `${textIn(number)}，${textIn(filedOn)} 立案`;
  },
  // 情节由事项决定，违法事实里已经写明。
  circumstances: () => '',
  proposal: (value, { fields = [] }, surroundings) => {
    const read = proposalInput.safeParse(value);
    if (!read.success) return '';
    const others = fields.filter(({ name }) => name !== 'outcome' && name !== 'penalties');
    return `${proposalText(read.data)}\n${groupText(others, valuesIn(value), surroundings)}`;
  },
};

function textOf(field: FieldModel, value: unknown, surroundings: FormSurroundings): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number')
    return field.widget === 'money' ? `${yuanInput(value)} 元` : `${value}${field.unit ?? ''}`;
  const writer = writers[field.widget];
  if (writer) return writer(value, field, surroundings);
  if (field.widget in caseSources)
    return (
      caseOptions(field.widget, surroundings, undefined).find((each) => each.value === value)?.title ?? ''
    );
  return typeof value === 'string'
    ? (field.options?.find((option) => option.value === value)?.title ?? value)
    : textsIn(value).join('、');
}

function carriedText(lines: readonly string[]): string {
  return lines.length === 0 ? '没有' : `${lines.length}件：${lines.join('；')}`;
}

function idsIn(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : textsIn(value);
}

function groupText(fields: readonly FieldModel[], values: Values, surroundings: FormSurroundings): string {
  return fields
    .filter(({ widget }) => widget !== 'hidden')
    .map((field) => [field.title, textOf(field, values[field.name], surroundings)] as const)
    .filter(([, text]) => text !== '')
    .map(([title, text]) => `${title && `${title}：`}${text.replace(/。$/, '')}`)
    .join('；');
}
