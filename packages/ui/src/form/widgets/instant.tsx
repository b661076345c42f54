import { isDay, isInstant } from '@lpt/domain';
import { Input } from 'antd';
import { useState } from 'react';
import { FieldFrame } from '../field-frame.tsx';
import { useForm } from '../surroundings.tsx';
import { textIn } from '../values.ts';
import { CalendarButton, normalDay } from './day.tsx';
import type { WidgetProps } from './widget.ts';

/** 2026-10-08 09:30 化作时刻；不合写法的没有。 */
export function instantFrom(text: string): string | undefined {
  const [on = '', clock = ''] = text.trim().split(/\s+/);
  const time = /^(\d{1,2})[:：](\d{2})$/.exec(clock);
  if (!isDay(normalDay(on)) || !time) return undefined;
  const built = `${normalDay(on)}T${(time[1] ?? '').padStart(2, '0')}:${time[2]}:00+08:00`;
  return isInstant(built) ? built : undefined;
}

/** 时刻写成 2026-10-08 09:30。 */
export function instantText(value: unknown): string {
  return textIn(value).slice(0, 16).replace('T', ' ');
}

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
