import { type Block, chineseDay, type DocumentModel, textOf, type Value } from '@lpt/domain';
import { type FormPart, formRow } from './form-grid.ts';
import { escapeMarkup } from './markup.ts';
import { type Run, runOf, runsOf } from './runs.ts';
import { wantsNumbers } from './sheet-block.ts';
import { BLANK, printed } from './visible-text.ts';

/** 怎样写成网页。 */
export type HtmlOptions = Readonly<{
  /** 标题用几级标题，默认 2；正文里的标题依次往下。 */
  headingLevel?: 1 | 2 | 3;
  /** 是否标出每个值的来历（鼠标停留、读屏可见）。给当事人看的页面不标。 */
  origins?: boolean;
}>;

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Text with its line breaks kept. */
export function lines(text: string): string {
  return escapeMarkup(text).replace(/\n/g, '<br>');
}

function run({ text, strong, from }: Run, { origins = false }: HtmlOptions): string {
  const words = strong ? `<strong>${lines(text)}</strong>` : lines(text);
  if (!origins || from === null) return words;
  return `<span class="lpt-from" title="来自：${escapeMarkup(printed(from))}">${words}</span>`;
}

function runs(parts: readonly Run[], options: HtmlOptions): string {
  return parts.map((part) => run(part, options)).join('');
}

function value(given: Value, options: HtmlOptions): string {
  const part = runOf(given);
  return run({ ...part, text: part.text.trim() === '' ? BLANK : part.text }, options);
}

function heading({ level, text }: BlockOf<'heading'>, { headingLevel = 2 }: HtmlOptions): string {
  const tag = `h${Math.min(6, headingLevel + level)}`;
  return `<${tag} class="lpt-h${level}">${lines(printed(text))}</${tag}>`;
}

function paragraph(
  { content, indent = true, align = 'left' }: BlockOf<'paragraph'>,
  options: HtmlOptions,
): string {
  const indented = indent && align === 'left' ? ' lpt-indent' : '';
  return `<p class="lpt-${align}${indented}">${runs(runsOf(content), options)}</p>`;
}

function fields({ rows }: BlockOf<'fields'>, options: HtmlOptions): string {
  const items = rows.map(
    (row) => `<div><dt>${lines(printed(row.label))}</dt><dd>${value(row.value, options)}</dd></div>`,
  );
  return `<dl class="lpt-fields">${items.join('')}</dl>`;
}

function list({ items }: BlockOf<'list'>, options: HtmlOptions): string {
  const parts = items.map(runsOf);
  const tag = wantsNumbers(parts) ? 'ol' : 'ul';
  return `<${tag} class="lpt-list">${parts.map((item) => `<li>${runs(item, options)}</li>`).join('')}</${tag}>`;
}

function table({ caption, columns, rows }: BlockOf<'table'>, options: HtmlOptions): string {
  const head = columns.map(({ title }) => `<th scope="col">${lines(printed(title))}</th>`).join('');
  const cells = (row: readonly Value[]): string =>
    columns
      .map(({ align = 'left' }, index) => `<td class="lpt-${align}">${value(row[index] ?? '', options)}</td>`)
      .join('');
  const body = (rows.length > 0 ? rows : [[]]).map((row) => `<tr>${cells(row)}</tr>`).join('');
  const named = caption === undefined ? '' : `<caption>${lines(printed(caption))}</caption>`;
  return `<div class="lpt-scroll"><table class="lpt-table">${named}<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function formPart({ kind, columns, label, runs: content, opinion }: FormPart, options: HtmlOptions): string {
  if (kind === 'label') return `<th colspan="${columns}">${lines(label ?? '')}</th>`;
  if (kind === 'pending') return `<td colspan="${columns}" class="lpt-struck">${BLANK}</td>`;
  if (opinion) {
    const signed = `<span class="lpt-signer">签名：${lines(opinion.signer)} ${lines(opinion.on)}</span>`;
    return `<td colspan="${columns}" class="lpt-opinion">${lines(opinion.text)}${signed}</td>`;
  }
  const lead = kind === 'stacked' ? `<strong>${lines(label ?? '')}：</strong>` : '';
  return `<td colspan="${columns}">${lead}${runs(content, options)}</td>`;
}

function form({ rows }: BlockOf<'form'>, options: HtmlOptions): string {
  const body = rows.map(
    (row) =>
      `<tr>${formRow(row)
        .map((part) => formPart(part, options))
        .join('')}</tr>`,
  );
  return `<div class="lpt-scroll"><table class="lpt-table lpt-form"><tbody>${body.join('')}</tbody></table></div>`;
}

function dialogue({ turns }: BlockOf<'dialogue'>, options: HtmlOptions): string {
  const said = turns.map(
    ({ question, answer }) =>
      `<p><b>问：</b>${value(question, options)}</p><p><b>答：</b>${value(answer, options)}</p>`,
  );
  return `<div class="lpt-dialogue">${said.join('')}</div>`;
}

function signatures({ lines: signers }: BlockOf<'signatures'>, options: HtmlOptions): string {
  const rows = signers.map(({ role, names, on, note }) => {
    const who = names?.length
      ? names.map((name) => value(name, options)).join('、')
      : '<span class="lpt-unsigned">（待签名）</span>';
    const when = on === undefined ? '' : ` <span class="lpt-when">${value(on, options)}</span>`;
    const remark = note === undefined ? '' : `<small>（${value(note, options)}）</small>`;
    return `<li>${lines(printed(role))}：${who}${when}${remark}</li>`;
  });
  return `<ul class="lpt-signatures">${rows.join('')}</ul>`;
}

/** 一块内容的网页写法。 */
export function htmlBlock(block: Block, options: HtmlOptions): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block, options);
    case 'heading':
      return heading(block, options);
    case 'fields':
      return fields(block, options);
    case 'list':
      return list(block, options);
    case 'table':
      return table(block, options);
    case 'form':
      return form(block, options);
    case 'dialogue':
      return dialogue(block, options);
    case 'signatures':
      return signatures(block, options);
    case 'blank-below':
      return '<p class="lpt-center">（以下空白）</p>';
  }
}

/** 标题下的编号；公文的文号居中、不写说明，其余靠右。 */
export function htmlNumber({ number, numberLabel, layout }: DocumentModel): string {
  if (number === undefined) return '';
  const label = numberLabel ?? (layout === 'letter' ? '' : '编号');
  const side = layout === 'letter' ? 'center' : 'right';
  return `<p class="lpt-number lpt-${side}">${label === '' ? '' : `${lines(label)}：`}${lines(printed(textOf(number)))}</p>`;
}

/** 落款的文字。 */
export function htmlSignOff({ organ, on }: NonNullable<DocumentModel['signOff']>): string {
  return `<p>${lines(printed(organ))}<br>${chineseDay(on)}</p>`;
}
