import { carriedLines } from '../carried-lines.ts';
import { GroupFrame } from '../field-frame.tsx';
import type { WidgetProps } from './widget.ts';

/** 从另一案件带来的证据、笔录：照那一案，只看不改。 */
export function CarriedField({ field, path, value }: WidgetProps) {
  const lines = carriedLines(value);
  return (
    // 人不填这一项，不说选填。
    <GroupFrame field={{ ...field, required: true }} path={path}>
      {value === undefined && <p className="lp-empty">选用另一案件以后列出。</p>}
      {value !== undefined && lines.length === 0 && <p className="lp-empty">另一案件没有。</p>}
      {lines.length > 0 && (
        <>
          <p className="lp-note">{`共 ${lines.length} 件，随案带来，照另一案件登记的内容。`}</p>
          <ul className="lp-records">
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is read as it stands and never reordered
              <li key={index}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </GroupFrame>
  );
}
