import type { Inline, Value } from '@lpt/domain';
import { printed, visibleText } from './visible-text.ts';

/** 一段同样字体的文字；来自案件数据的带来历。 */
export type Run = Readonly<{ text: string; strong: boolean; from: string | null }>;

/** 一个值化作文字。来自案件数据的空值印作斜杠，固定文字为空的留空。 */
export function runOf(value: Value, strong = false): Run {
  if (typeof value === 'string') return { text: visibleText(value), strong, from: null };
  return { text: printed(value.text), strong, from: value.from.label };
}

/** 行内内容化作逐段文字，空的略去。 */
export function runsOf(content: readonly Inline[]): readonly Run[] {
  return content
    .map((part) => (typeof part === 'object' && 'strong' in part ? runOf(part.strong, true) : runOf(part)))
    .filter(({ text }) => text !== '');
}
