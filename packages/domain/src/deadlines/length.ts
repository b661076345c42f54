/** 期限的单位。单位由法律文件规定，从不由数字推断：九十日是日历日，七日在处罚法里是工作日。 */
export type Unit = 'working-day' | 'calendar-day' | 'month' | 'year' | 'hour';

/** 期限的长度，`count` 为正整数。 */
export type Length = Readonly<{ count: number; unit: Unit }>;

/** 若干工作日。 */
export const workingDays = (count: number): Length => ({ count, unit: 'working-day' });
/** 若干日历日。 */
export const calendarDays = (count: number): Length => ({ count, unit: 'calendar-day' });
/** 若干个月。 */
export const months = (count: number): Length => ({ count, unit: 'month' });
/** 若干年。 */
export const years = (count: number): Length => ({ count, unit: 'year' });
/** 若干小时。 */
export const hours = (count: number): Length => ({ count, unit: 'hour' });

const UNIT_TEXT: Readonly<Record<Unit, string>> = {
  'working-day': '个工作日',
  'calendar-day': '日',
  month: '个月',
  year: '年',
  hour: '小时',
};

/** 公文写法：15个工作日、90日、3个月。 */
export function lengthText({ count, unit }: Length): string {
  return `${count}${UNIT_TEXT[unit]}`;
}

const ROUGH_DAYS: Readonly<Record<Unit, number>> = {
  'working-day': 7 / 5,
  'calendar-day': 1,
  month: 30,
  year: 365,
  hour: 1 / 24,
};

/** 粗略折合的日历日数，只用来比较两个期限的宽严，不用来算日子。 */
export function roughDays({ count, unit }: Length): number {
  return count * ROUGH_DAYS[unit];
}
