import { type Block, textOf } from '@lpt/domain';
import { type FormPart, formRow } from './form-grid.ts';
import { type Run, runsOf } from './runs.ts';
import { type ColumnWidth, columnWidths } from './table-widths.ts';
import { printed } from './visible-text.ts';

type Align = 'left' | 'center' | 'right';

/** One block as the template takes it. */
export type SheetBlock =
  | Readonly<{ kind: 'paragraph'; runs: readonly Run[]; indent: boolean; align: Align }>
  | Readonly<{ kind: 'heading'; level: 1 | 2 | 3; text: string }>
  | Readonly<{ kind: 'fields'; rows: readonly Readonly<{ label: string; value: string }>[] }>
  | Readonly<{ kind: 'list'; items: readonly (readonly Run[])[]; numbered: boolean }>
  | Readonly<{
      kind: 'table';
      caption: string | null;
      columns: readonly Readonly<{ title: string; width: ColumnWidth; align: Align }>[];
      rows: readonly (readonly string[])[];
    }>
  | Readonly<{ kind: 'form'; rows: readonly (readonly FormPart[])[] }>
  | Readonly<{ kind: 'dialogue'; turns: readonly Readonly<{ question: string; answer: string }>[] }>
  | Readonly<{
      kind: 'signatures';
      lines: readonly Readonly<{
        role: string;
        names: readonly string[] | null;
        on: string | null;
        note: string | null;
      }>[];
    }>
  | Readonly<{ kind: 'blank-below' }>;

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const NUMBERED = /^\s*([0-9０-９]+[.．、)）]|[（(]?[一二三四五六七八九十]+[)）、]|第[一二三四五六七八九十]+)/;

/** 各条都没有自带序号（1. 一、（一）第一……）时才由版面加上；有一条自带的，都照原文。 */
export function wantsNumbers(items: readonly (readonly Run[])[]): boolean {
  return !items.some(([first]) => NUMBERED.test(first?.text ?? ''));
}

function tableBlock({ caption, columns, rows }: BlockOf<'table'>): SheetBlock {
  const titles = columns.map(({ title }) => printed(title));
  // A short row is filled up: a missing cell would move every later one to the wrong column.
  const texts = rows.map((row) => columns.map((_, index) => printed(textOf(row[index] ?? ''))));
  const widths = columnWidths(
    titles,
    texts,
    columns.map(({ width }) => width),
  );
  return {
    kind: 'table',
    caption: caption === undefined ? null : printed(caption),
    columns: columns.map(({ align }, index) => {
      const width = widths[index] ?? { kind: 'share', size: 1 };
      return {
        title: titles[index] ?? '',
        width,
        align: align ?? (width.kind === 'chars' ? 'center' : 'left'),
      };
    }),
    rows: texts.length > 0 ? texts : [columns.map(() => printed(''))],
  };
}

function signaturesBlock({ lines }: BlockOf<'signatures'>): SheetBlock {
  return {
    kind: 'signatures',
    lines: lines.map(({ role, names, on, note }) => ({
      role: printed(role),
      names: names?.length ? names.map((name) => printed(textOf(name))) : null,
      on: on === undefined ? null : printed(textOf(on)),
      note: note === undefined ? null : printed(textOf(note)),
    })),
  };
}

/** 一块内容化作版面数据。 */
export function sheetBlock(block: Block): SheetBlock {
  switch (block.kind) {
    case 'paragraph':
      return {
        kind: 'paragraph',
        runs: runsOf(block.content),
        indent: block.indent ?? true,
        align: block.align ?? 'left',
      };
    case 'heading':
      return { kind: 'heading', level: block.level, text: printed(block.text) };
    case 'fields':
      return {
        kind: 'fields',
        rows: block.rows.map(({ label, value }) => ({
          label: printed(label),
          value: printed(textOf(value)),
        })),
      };
    case 'list': {
      const items = block.items.map(runsOf);
      return { kind: 'list', items, numbered: wantsNumbers(items) };
    }
    case 'table':
      return tableBlock(block);
    case 'form':
      return { kind: 'form', rows: block.rows.map(formRow) };
    case 'dialogue':
      return {
        kind: 'dialogue',
        turns: block.turns.map(({ question, answer }) => ({
          question: printed(textOf(question)),
          answer: printed(textOf(answer)),
        })),
      };
    case 'signatures':
      return signaturesBlock(block);
    case 'blank-below':
      return { kind: 'blank-below' };
  }
}
