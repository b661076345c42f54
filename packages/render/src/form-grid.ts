import { type FormCell, textOf } from '@lpt/domain';
import { type Run, runsOf } from './runs.ts';
import { BLANK, printed } from './visible-text.ts';

/**
 * One ruled cell of a form. A form row is 24 columns wide, two for each of the model's 12, so that a
 * label and its content can share a narrow cell.
 */
export type FormPart = Readonly<{
  kind: 'label' | 'content' | 'stacked' | 'opinion' | 'pending';
  columns: number;
  label: string | null;
  runs: readonly Run[];
  opinion: Readonly<{ text: string; signer: string; on: string }> | null;
  /** 至少几行高。 */
  lines: number;
}>;

const COLUMNS = 24;
const LABEL = 4;
/** 一行意见、一行签名；意见长的照常长高。留得太高，审批表会多出只有一格的一页。 */
const OPINION_LINES = 2;

/** 各格占的列数，合计恰为 24；超出的从后面扣，不足的补给最后一格。 */
export function spansOf(cells: readonly FormCell[]): readonly number[] {
  const wanted = cells.map(({ span }) =>
    span === undefined ? undefined : Math.max(1, Math.round(span * 2)),
  );
  const taken = wanted.reduce<number>((sum, span) => sum + (span ?? 0), 0);
  const open = wanted.filter((span) => span === undefined).length;
  const share = open === 0 ? 0 : Math.max(1, Math.floor((COLUMNS - taken) / open));
  let left = COLUMNS;
  return wanted.map((span, index) => {
    const after = wanted.length - index - 1;
    const size = after === 0 ? left : Math.max(1, Math.min(span ?? share, left - after));
    left -= size;
    return size;
  });
}

function labelColumns(columns: number): number {
  return columns >= 2 * LABEL ? LABEL : Math.floor(columns / 2);
}

function partsOf(cell: FormCell, columns: number): readonly FormPart[] {
  const label = cell.label === undefined ? null : printed(cell.label);
  const runs = runsOf(cell.content ?? []);
  const base = {
    columns,
    label: null,
    runs: runs.length > 0 ? runs : [{ text: BLANK, strong: false, from: null }],
    opinion: null,
    lines: cell.lines ?? 1,
  };

  if (label !== null && cell.content === undefined && cell.opinion === undefined)
    return [{ ...base, kind: 'label', label, runs: [] }];
  if (label !== null && columns < 6 && cell.opinion === undefined)
    return [{ ...base, kind: 'stacked', label }];

  const head: readonly FormPart[] =
    label === null ? [] : [{ ...base, kind: 'label', columns: labelColumns(columns), label, runs: [] }];
  const rest = columns - (head[0]?.columns ?? 0);
  return [...head, bodyOf(cell, { ...base, columns: rest, kind: 'content' })];
}

function bodyOf({ opinion, lines }: FormCell, content: FormPart): FormPart {
  if (opinion === undefined) return content;
  const tall = { ...content, runs: [], lines: lines ?? OPINION_LINES };
  if (opinion === 'pending') return { ...tall, kind: 'pending' };
  const { text, signer, on } = opinion;
  return {
    ...tall,
    kind: 'opinion',
    lines: Math.max(2, tall.lines),
    opinion: { text: printed(textOf(text)), signer: printed(textOf(signer)), on: printed(textOf(on)) },
  };
}

/** 表单的一行化作线框格。 */
export function formRow(cells: readonly FormCell[]): readonly FormPart[] {
  const spans = spansOf(cells);
  return cells.flatMap((cell, index) => partsOf(cell, spans[index] ?? 1));
}
