import { type Day, day } from '@lpt/domain';
import { useState } from 'react';
import { timeLeft } from './deadlines.ts';
import { DerivationDrawer } from './derivation-drawer.tsx';
import type { ClockView } from './shapes.ts';

/** 一个期限的牌子：剩多少、哪天到期；点开看算式。 */
export function DeadlineBadge({
  clock,
  today,
  named = false,
}: Readonly<{ clock: ClockView; today: string; named?: boolean }>) {
  const { says, tone } = timeLeft(clock, toDay(today));
  return (
    <DueDate clock={clock} className={`lp-badge lp-badge-${tone}`}>
      {named && `${clock.title}：`}
      <span className="lp-unbroken">
        {says}
        {!isByTheHour(clock) && ` · ${endOf(clock).slice(5)} 到期`}
      </span>
      {clock.provisional && <span className="lp-unbroken">（暂计）</span>}
    </DueDate>
  );
}

// 还在走、已经逾期的小时期限，前面已经写到哪一刻。
function isByTheHour({ dueAt, metOn }: ClockView): boolean {
  return dueAt !== undefined && metOn === undefined;
}

// 按小时计的期限写到分：只写日子会让人以为当日整天都可以。
function endOf({ dueOn, dueAt }: ClockView): string {
  return dueAt ? `${dueOn} ${dueAt.slice(11, 16)}` : dueOn;
}

function toDay(text: string): Day {
  return day(text);
}

/** 写出来的任何一个期限都能点开看算式。 */
export function DueDate({
  clock,
  className,
  children,
}: Readonly<{ clock: ClockView; className?: string; children?: React.ReactNode }>) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={className ?? 'lp-due'} onClick={() => setOpen(true)}>
        {children ?? endOf(clock)}
      </button>
      <DerivationDrawer clock={open ? clock : undefined} onClose={() => setOpen(false)} />
    </>
  );
}
