import { isDay, isInstant } from '@lpt/domain';
import { Input } from 'antd';
import { useState } from 'react';
import { FieldFrame } from '../field-frame.tsx';
import { useForm } from '../surroundings.tsx';
import { instantFrom, instantText, normalDay } from '../typed-dates.ts';
import { textIn } from '../values.ts';
import { CalendarButton } from './day.tsx';
import type { WidgetProps } from './widget.ts';

/** 时刻：日加钟点，可以直接打字。 */
export function InstantField({ field, path, value, onChange }: WidgetProps) {
  const { surroundings } = useForm();
  const [typed, setTyped] = useState(instantText(value));
  const shown = isInstant(textIn(value)) && instantFrom(typed) !== value ? instantText(value) : typed;
  const change = (text: string) => {
    setTyped(text);
    onChange(instantFrom(text) ?? (text.trim() || undefined));
  };
  const on = normalDay(shown.split(' ')[0] ?? '');
  return (
    <FieldFrame field={field} path={path} hint="写作 2026-10-08 09:30">
      {(control) => (
        <span className="lp-day">
          <Input
            {...control}
            className="lp-medium"
            maxLength={16}
            value={shown}
            onChange={({ target }) => change(target.value)}
          />
          <CalendarButton
            title={field.title}
            chosen={isDay(on) ? on : undefined}
            today={surroundings.today}
            onChoose={(chosen) => change(`${chosen} ${shown.split(' ')[1] ?? '09:00'}`)}
          />
        </span>
      )}
    </FieldFrame>
  );
}
