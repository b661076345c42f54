import type { StatuteHandle } from '@lpt/law';
import type { Day } from '../kernel/day.ts';

/** 一段放假，首尾两日都在内。 */
export type DaysOff = Readonly<{ name: string; from: Day; to: Day }>;

/**
 * 一个年度的放假安排。
 * `final` 为假表示国务院办公厅的通知尚未公布：期限算到这一年，结果只是暂计。
 */
export type CalendarYear = Readonly<{
  year: number;
  final: boolean;
  /** 国务院办公厅的年度通知；尚未公布时没有。 */
  announcedBy?: StatuteHandle;
  daysOff: readonly DaysOff[];
  /** 调休上班的周末。 */
  workedWeekends: readonly Day[];
  /** 《全国年节及纪念日放假办法》规定的法定节日当天，不含调休形成的假日。 */
  statutoryHolidays: readonly Day[];
}>;
