import {
  type Block,
  type DocumentModel,
  type FormCell,
  type Inline,
  textOf,
  type Value,
} from '../documents/model.ts';

type From = Readonly<{ text: string; from: Readonly<{ label: string; path?: string }> }>;

function inlineValue(part: Inline): Value {
  return typeof part === 'object' && 'strong' in part ? part.strong : part;
}

function cellValues({ label, content = [], opinion }: FormCell): readonly Value[] {
  const signed = opinion && opinion !== 'pending' ? [opinion.text, opinion.signer, opinion.on] : [];
  return [...(label ? [label] : []), ...content.map(inlineValue), ...signed];
}

function blockValues(block: Block): readonly Value[] {
  switch (block.kind) {
    case 'paragraph':
      return block.content.map(inlineValue);
    case 'heading':
      return [block.text];
    case 'fields':
      return block.rows.flatMap(({ label, value }) => [label, '：', value]);
    case 'list':
      return block.items.flatMap((item) => item.map(inlineValue));
    case 'table':
      return [...(block.caption ? [block.caption] : []), ...block.rows.flat()];
    case 'form':
      return block.rows.flatMap((row) => row.flatMap(cellValues));
    case 'dialogue':
      return block.turns.flatMap(({ question, answer }) => [question, answer]);
    case 'signatures':
      return block.lines.flatMap(({ role, names = [], on, note }) => [
        role,
        ...names,
        ...(on ? [on] : []),
        ...(note ? [note] : []),
      ]);
    case 'blank-below':
      return ['以下空白'];
  }
}

/** 文书里的全部值，依次排列。 */
export function valuesIn(model: DocumentModel): readonly Value[] {
  const { number, addressee } = model;
  return [
    ...(number ? [number] : []),
    ...(addressee ? [addressee] : []),
    ...model.blocks.flatMap(blockValues),
  ];
}

/** 文书里来自案件数据的值。 */
export function givenValues(model: DocumentModel): readonly From[] {
  return valuesIn(model).filter((value): value is From => typeof value !== 'string');
}

/** 文书的全部文字，一块一行。 */
export function documentText(model: DocumentModel): string {
  return [
    model.organ,
    model.title,
    ...(model.number ? [textOf(model.number)] : []),
    ...(model.addressee ? [textOf(model.addressee)] : []),
    ...model.blocks.map((block) => blockValues(block).map(textOf).join('')),
    ...(model.qr ? [model.qr.caption] : []),
  ].join('\n');
}
