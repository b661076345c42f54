import { type Day, plusDays, plusMonths, type WorkCalendar } from '@lpt/domain';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { markOf, WEEK, weeksOf } from '../typed-dates.ts';

const moves: Readonly<Record<string, (at: Day) => Day>> = {
  ArrowLeft: (at) => plusDays(at, -1),
  ArrowRight: (at) => plusDays(at, 1),
  ArrowUp: (at) => plusDays(at, -7),
  ArrowDown: (at) => plusDays(at, 7),
  PageUp: (at) => plusMonths(at, -1),
  PageDown: (at) => plusMonths(at, 1),
};

/** 月历：方向键移动，回车选定，Esc 关闭，翻页键换月。 */
export function MonthGrid({
  chosen,
  today,
  calendar,
  onChoose,
  onClose,
}: Readonly<{
  chosen: Day | undefined;
  today: Day;
  calendar: WorkCalendar;
  onChoose: (on: Day) => void;
  onClose: () => void;
}>) {
  const [at, setAt] = useState<Day>(chosen ?? today);
  const focused = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the day
  useEffect(() => focused.current?.focus(), [at]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
      return;
    }
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    setAt(move(at));
  };
  const year = Number(at.slice(0, 4));
  return (
    <div ref={box} className="lp-calendar" role="dialog" aria-label="选择日期" onKeyDown={onKeyDown}>
      <div className="lp-calendar-head">
        <button type="button" aria-label="上一月" onClick={() => setAt(plusMonths(at, -1))}>
          ‹
        </button>
        <b aria-live="polite">
          {year} 年 {Number(at.slice(5, 7))} 月
        </b>
        <button type="button" aria-label="下一月" onClick={() => setAt(plusMonths(at, 1))}>
          ›
        </button>
      </div>
      <table>
        <thead>
          <tr>
            {WEEK.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(at).map((week) => (
            <tr key={week[0]}>
              {week.map((on) => (
                <td key={on}>
                  <button
                    type="button"
                    ref={on === at ? focused : null}
                    tabIndex={on === at ? 0 : -1}
                    className={classOf(on, { at, chosen, today })}
                    aria-pressed={on === chosen}
                    onClick={() => onChoose(on)}
                  >
                    <span className="lp-hidden">{`${Number(on.slice(0, 4))}年${Number(on.slice(5, 7))}月`}</span>
                    {Number(on.slice(8))}
                    <small>{markOf(on, calendar)}</small>
                    <span className="lp-hidden">{calendar.holidays.get(on)}</span>
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {!calendar.final(year) && <p className="lp-hint">{year} 年放假安排尚未公布。</p>}
    </div>
  );
}

function classOf(
  on: Day,
  { at, chosen, today }: Readonly<{ at: Day; chosen: Day | undefined; today: Day }>,
): string {
  return [
    on.slice(0, 7) === at.slice(0, 7) ? '' : 'lp-other-month',
    on === chosen ? 'lp-chosen' : '',
    on === today ? 'lp-today' : '',
  ]
    .filter(Boolean)
    .join(' ');
}
