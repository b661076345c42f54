import type { Line } from './suite.ts';

/** Chinese characters are two columns wide. */
function width(text: string): number {
  let columns = 0;
  for (const letter of text) columns += /[\u2e80-\uffef]/.test(letter) ? 2 : 1;
  return columns;
}

/** A table in plain text: texts to the left, numbers to the right. */
export function tableText(lines: readonly Line[]): string {
  const names = [...new Set(lines.flatMap((line) => Object.keys(line)))];
  const cell = (line: Line, name: string) => String(line[name] ?? '');
  const wide = names.map((name) => Math.max(width(name), ...lines.map((line) => width(cell(line, name)))));
  const padded = (text: string, at: number, right: boolean) => {
    const blanks = ' '.repeat((wide[at] ?? 0) - width(text));
    return right ? blanks + text : text + blanks;
  };
  const right = names.map((name) => lines.some((line) => typeof line[name] === 'number'));
  const row = (texts: readonly string[]) =>
    texts
      .map((text, at) => padded(text, at, right[at] ?? false))
      .join('  ')
      .trimEnd();
  return [row(names), ...lines.map((line) => row(names.map((name) => cell(line, name))))].join('\n');
}
