import { firmLinesOf, readFirmLines } from '@lpt/domain';
import { useState } from 'react';
import { FieldFrame } from '../field-frame.tsx';
import { TextArea } from '../text-area.tsx';
import { firmsIn } from '../values.ts';
import type { WidgetProps } from './widget.ts';

const HINT =
  '从电子表格整列粘贴，每行一家，依次为名称、统一社会信用代码、住所、信用风险等级（不写的为中风险），用制表符或者逗号隔开';

// 一屏放得下的几处；改了再看下面的。
const SHOWN = 8;

/** 检查对象名录：一次粘贴，逐行核对。有一行不对，整份都不算填好，以免漏掉一家而不知道。 */
export function FirmsField({ field, path, value, onChange }: WidgetProps) {
  const [text, setText] = useState(() => firmLinesOf(firmsIn(value)));
  const { firms, problems } = readFirmLines(text);
  const hidden = problems.length - SHOWN;
  return (
    <FieldFrame field={field} path={path} hint={HINT}>
      {(control) => (
        <>
          <TextArea
            {...control}
            rows={6}
            value={text}
            onChange={({ target }) => {
              setText(target.value);
              const read = readFirmLines(target.value);
              onChange(read.problems.length > 0 ? [] : read.firms);
            }}
          />
          <div role="status">
            {text !== '' && <p className="lp-hint">读出 {firms.length} 家</p>}
            {problems.length > 0 && (
              <ul className="lp-error">
                {problems.slice(0, SHOWN).map(({ line, says }) => (
                  <li key={`${line}${says}`}>
                    第 {line} 行：{says}
                  </li>
                ))}
                {hidden > 0 && <li>另有 {hidden} 处</li>}
              </ul>
            )}
          </div>
        </>
      )}
    </FieldFrame>
  );
}
