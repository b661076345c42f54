import { type Day, day, plusDays, plusMonths, type WorkCalendar, weekdayOf } from '@lpt/domain';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

const WEEK = ['一', '二', '三', '四', '五', '六', '日'] as const;

/** 一个月的六周，从星期一排起；前后补邻月的日子。 */
export function weeksOf(at: Day): readonly (readonly Day[])[] {
  const first = day(`${at.slice(0, 7)}-01`);
  const start = plusDays(first, -((weekdayOf(first) + 6) % 7));
  return [0, 1, 2, 3, 4, 5].map((week) => WEEK.map((_, index) => plusDays(start, week * 7 + index)));
}

/** 日子上的字：休、班，普通日子没有。 */
export function markOf(on: Day, calendar: WorkCalendar): '休' | '班' | undefined {
  if (calendar.workedWeekends.has(on)) return '班';
  return calendar.holidays.has(on) ? '休' : undefined;
}

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
    <div className="lp-calendar" role="dialog" aria-label="选择日期" onKeyDown={onKeyDown}>
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
                    aria-label={labelOf(on, calendar)}
                    onClick={() => onChoose(on)}
                  >
                    {Number(on.slice(8))}
                    <small>{markOf(on, calendar)}</small>
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

function labelOf(on: Day, calendar: WorkCalendar): string {
  const name = calendar.holidays.get(on);
  if (name) return `${on} ${name}放假`;
  return calendar.workedWeekends.has(on) ? `${on} 调休上班` : on;
}
