import type { ComponentProps } from 'react';

// A line of the form holds about this many characters.
const LINE = 34;
const MOST_ROWS = 16;

/** 多行文字：行数随内容增减。不用会写行内样式的控件，内容安全策略不许。 */
export function TextArea({
  rows = 3,
  value,
  ...rest
}: ComponentProps<'textarea'> & Readonly<{ value: string }>) {
  const wanted = value.split('\n').reduce((total, line) => total + 1 + Math.floor(line.length / LINE), 0);
  return (
    <textarea
      {...rest}
      className="lp-textarea"
      value={value}
      rows={Math.min(MOST_ROWS, Math.max(rows, wanted))}
    />
  );
}
