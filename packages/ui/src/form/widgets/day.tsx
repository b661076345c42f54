import { type Day, isDay, stateCouncilCalendar } from '@lpt/domain';
import { Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Icon } from '../../frame/icons.tsx';
import { FieldFrame } from '../field-frame.tsx';
import { useForm } from '../surroundings.tsx';
import { normalDay } from '../typed-dates.ts';
import { textIn } from '../values.ts';
import { MonthGrid } from './month-grid.tsx';
import type { WidgetProps } from './widget.ts';

/** 日：可以直接打字，也可以从日历选；日历标明休和班。 */
export function DayField({ field, path, value, onChange }: WidgetProps) {
  const { surroundings } = useForm();
  const text = textIn(value);
  return (
    <FieldFrame field={field} path={path} hint="写作 2026-10-08">
      {(control) => (
        <span className="lp-day">
          <Input
            {...control}
            className="lp-short"
            inputMode="numeric"
            maxLength={10}
            value={text}
            onChange={({ target }) => onChange(normalDay(target.value))}
          />
          <CalendarButton
            title={field.title}
            chosen={isDay(text) ? text : undefined}
            today={surroundings.today}
            onChoose={onChange}
          />
        </span>
      )}
    </FieldFrame>
  );
}

/** 日历按钮和弹出的月历。 */
export function CalendarButton({
  title,
  chosen,
  today,
  onChoose,
}: Readonly<{ title: string; chosen: Day | undefined; today: Day; onChoose: (on: Day) => void }>) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  useEffect(() => {
    if (!open) return undefined;
    const away = ({ target }: MouseEvent) => {
      if (target instanceof Node && !box.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('mousedown', away);
    return () => document.removeEventListener('mousedown', away);
  }, [open]);
  return (
    <span ref={box} className="lp-calendar-box">
      <button
        ref={opener}
        type="button"
        className="lp-icon-button"
        aria-label={`${title}：打开日历`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="calendar" />
      </button>
      {open && (
        <MonthGrid
          chosen={chosen}
          today={today}
          calendar={stateCouncilCalendar}
          onChoose={(on) => {
            onChoose(on);
            close();
          }}
          onClose={close}
        />
      )}
    </span>
  );
}
