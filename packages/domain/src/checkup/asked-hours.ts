import type { Derivation } from '../deadlines/derivation.ts';
import type { DeadlineRow } from '../deadlines/row.ts';
import { chineseDay, type Day, plusDays } from '../kernel/day.ts';

/** 按小时计而没有写时刻：二十四小时、四十八小时都是整日，届满在同一时刻，算得出是哪一日。 */
export function hoursWithoutTime({ length, runsFrom, articles }: DeadlineRow, from: Day): Derivation {
  const due = plusDays(from, length.count / 24);
  const steps = [
    { says: `起算：${chineseDay(from)}${runsFrom}，没有写时刻；该时刻不计入。`, day: from },
    { says: `期限：${length.count}小时，夜间、星期六、星期日和放假日连续计算。`, articles },
    { says: `届满：${chineseDay(due)}的同一时刻。`, day: due },
    { says: `注意：起算时刻写到分，才算得出届满的时刻，如${from}T10:00。` },
  ];
  return { due, provisional: false, steps };
}
