import type { Block, Inline } from './model.ts';

/** 一段正文，首行缩进。 */
export function paragraph(...content: readonly Inline[]): Block {
  return { kind: 'paragraph', content };
}

/** 一级标题：一、违法事实和证据。 */
export function heading(text: string): Block {
  return { kind: 'heading', level: 1, text };
}

/** 用户写的多行文字，一行一段。 */
export function paragraphsOf(text: string, wrap: (line: string) => Inline): readonly Block[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => paragraph(wrap(line)));
}

/** 用顿号等把几个行内内容连起来。 */
export function joined(parts: readonly Inline[], separator: string): readonly Inline[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}

/** 去掉句末标点，由模板统一收尾。 */
export function unfinished(text: string): string {
  return text.trim().replace(/[。；;.，,]+$/, '');
}
