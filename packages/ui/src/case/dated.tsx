/** 一句话里的日期不拆成两行。 */
export function Dated({ text }: Readonly<{ text: string }>) {
  return text.split(/(\d{4}-\d{2}-\d{2})/).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move
      <span key={index} className="lp-unbroken">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
