/** 控件的种类。schema 里写明的照写明的；没有写的按类型推。 */
export const widgets = [
  'text',
  'textarea',
  'day',
  'instant',
  'money',
  'number',
  'choice',
  'checks',
  'yes-no',
  'officer',
  'officers',
  'heads',
  'panel',
  'party',
  'parties',
  'identity',
  'identities',
  'matter',
  'violation',
  'violations',
  'violations-of-case',
  'evidence-of-case',
  'records-of-case',
  'carried',
  'circumstances',
  'penalties',
  'proposal',
  'proposals',
  'turns',
  'file',
  'unserved-document',
  'open-interval',
  'open-correction',
  'open-withdrawal',
  'open-assistance',
  'measure-of-party',
  'preservation-of-party',
  'substitute',
  'cash',
  'complaint',
  'lead-case',
  'related-case',
  'inspection',
  'firms',
  'names',
  'items',
  'group',
  'hidden',
] as const;

export type Widget = (typeof widgets)[number];

export type Option = Readonly<{ value: string; title: string }>;

/** 表单的一个字段。`fields` 是一组字段的各项，`item` 是列表的一项；`variants` 是按 `kind` 分的几种形状。 */
export type FieldModel = Readonly<{
  name: string;
  title: string;
  widget: Widget;
  required: boolean;
  hint?: string;
  unit?: string;
  options?: readonly Option[];
  fields?: readonly FieldModel[];
  item?: FieldModel;
  /** 列表的一项叫什么：物品、人员。 */
  itemTitle?: string;
  variants?: readonly Variant[];
  /** 最多多少字。 */
  max?: number;
  /** 列表照另一案件登记的，不能加、不能去掉。 */
  asHeld?: true;
}>;

export type Variant = Readonly<{ kind: string; fields: readonly FieldModel[] }>;

type Def = Readonly<Record<string, unknown>>;
type Meta = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function defOf(schema: unknown): Def {
  const def = isRecord(schema) ? schema['def'] : undefined;
  if (!isRecord(def) || typeof def['type'] !== 'string') throw new Error('not a schema');
  return def;
}

function metaOf(schema: unknown): Meta {
  if (!isRecord(schema) || typeof schema['meta'] !== 'function') return {};
  const meta: unknown = schema['meta']();
  return isRecord(meta) ? meta : {};
}

type Unwrapped = Readonly<{ schema: unknown; def: Def; meta: Meta; required: boolean }>;

/** 去掉可选、默认、转换的外壳；外壳上的提示优先。 */
function unwrap(schema: unknown): Unwrapped {
  let current = schema;
  let meta: Meta = {};
  let required = true;
  for (;;) {
    const def = defOf(current);
    meta = { ...metaOf(current), ...meta };
    const inner = def['type'] === 'pipe' ? def['in'] : def['innerType'];
    if (inner === undefined) return { schema: current, def, meta, required };
    if (def['type'] === 'optional' || def['type'] === 'default') required = false;
    current = inner;
  }
}

/** 由一个对象的 schema 得到字段，按写的先后。 */
export function formModel(schema: unknown): readonly FieldModel[] {
  const shape = unwrap(schema).def['shape'];
  if (!isRecord(shape)) throw new Error('not an object schema');
  return Object.entries(shape).map(([name, field]) => fieldModel(name, field));
}

function fieldModel(name: string, schema: unknown): FieldModel {
  const { def, meta, required } = unwrap(schema);
  const options = optionsOf(def, meta);
  const max = maxOf(def);
  const unit = textIn(meta, 'unit');
  return {
    name,
    title: textIn(meta, 'title') ?? '',
    widget: widgetOf(def, meta),
    required,
    ...(textIn(meta, 'hint') ? { hint: textIn(meta, 'hint') ?? '' } : {}),
    ...(unit && unit !== 'fen' ? { unit } : {}),
    ...(options ? { options } : {}),
    ...(max === undefined ? {} : { max }),
    ...(meta['asHeld'] === true ? { asHeld: true } : {}),
    ...innerOf(def, meta),
  };
}

function innerOf(def: Def, meta: Meta): Pick<FieldModel, 'fields' | 'item' | 'itemTitle' | 'variants'> {
  if (def['type'] === 'object')
    return { fields: Object.entries(def['shape'] ?? {}).map(([name, each]) => fieldModel(name, each)) };
  if (def['type'] !== 'array') return {};
  const element = unwrap(def['element']);
  if (element.def['type'] === 'enum') return {};
  if (element.def['type'] === 'object')
    return {
      item: fieldModel('', def['element']),
      itemTitle: itemTitles[textIn(meta, 'widget') ?? ''] ?? '项目',
    };
  if (element.def['type'] !== 'union') return { item: fieldModel('', def['element']) };
  const options = element.def['options'];
  return { variants: Array.isArray(options) ? options.map(variantOf) : [] };
}

function variantOf(schema: unknown): Variant {
  const shape = unwrap(schema).def['shape'];
  if (!isRecord(shape)) throw new Error('a variant is an object');
  const literal = defOf(shape['kind'])['values'];
  return {
    kind: Array.isArray(literal) ? String(literal[0]) : '',
    fields: Object.entries(shape)
      .filter(([name]) => name !== 'kind')
      .map(([name, each]) => fieldModel(name, each)),
  };
}

const byType: Readonly<Record<string, Widget>> = {
  string: 'text',
  number: 'number',
  boolean: 'yes-no',
  enum: 'choice',
  object: 'group',
};

// 写法不同而画法相同的。
const aliases: Readonly<Record<string, Widget>> = {
  defects: 'checks',
  complexity: 'group',
  account: 'group',
  basis: 'group',
  recording: 'group',
  gaps: 'items',
  instalments: 'items',
  withdrawn: 'items',
  checklist: 'items',
  'inspection-items': 'items',
  'inspection-plans': 'items',
};

// 各种列表的一项叫什么。
const itemTitles: Readonly<Record<string, string>> = {
  items: '物品',
  gaps: '中断',
  instalments: '分期',
  withdrawn: '人员',
  checklist: '检查结果',
  'inspection-items': '检查事项',
  'inspection-plans': '检查计划',
  identities: '当事人',
  violations: '违法行为',
  turns: '问答',
};

// 写明的控件没有画法，是程序的错误，直接抛出，不悄悄换成文字框。
function widgetOf(def: Def, meta: Meta): Widget {
  const named = textIn(meta, 'widget');
  if (named === undefined) return widgetByType(def, meta);
  const known = aliases[named] ?? widgets.find((each) => each === named);
  if (!known) throw new Error(`no such widget: ${named}`);
  return known === 'group' && def['type'] === 'array' ? 'items' : known;
}

function widgetByType(def: Def, meta: Meta): Widget {
  if (meta['unit'] === 'fen') return 'money';
  if (def['type'] === 'array') return widgetOfArray(def);
  return byType[String(def['type'])] ?? 'text';
}

function widgetOfArray(def: Def): Widget {
  const element = unwrap(def['element']).def['type'];
  if (element === 'enum') return 'checks';
  return element === 'object' ? 'items' : 'names';
}

// 多选的选项在它的一项上。
function optionsOf(def: Def, meta: Meta): readonly Option[] | undefined {
  const titles = isRecord(meta['options']) ? meta['options'] : meta['titles'];
  if (isRecord(titles))
    return Object.entries(titles).map(([value, title]) => ({ value, title: String(title) }));
  if (def['type'] === 'array') {
    const element = unwrap(def['element']);
    return element.def['type'] === 'enum' ? optionsOf(element.def, element.meta) : undefined;
  }
  const entries = def['entries'];
  return isRecord(entries) ? Object.keys(entries).map((value) => ({ value, title: value })) : undefined;
}

function maxOf(def: Def): number | undefined {
  if (def['type'] !== 'string' || !Array.isArray(def['checks'])) return undefined;
  for (const check of def['checks']) {
    const zod: unknown = isRecord(check) ? check['_zod'] : undefined;
    const inner: unknown = isRecord(zod) ? zod['def'] : undefined;
    if (isRecord(inner) && inner['check'] === 'max_length' && typeof inner['maximum'] === 'number')
      return inner['maximum'];
  }
  return undefined;
}

function textIn(meta: Meta, name: string): string | undefined {
  const value = meta[name];
  return typeof value === 'string' ? value : undefined;
}
