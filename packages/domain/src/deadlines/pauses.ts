import { type Day, daysBetween, earlier, later, plusDays } from '../kernel/day.ts';
import type { PauseKind } from './row.ts';

/** 不计入期限的一段，首尾两日都扣除。`to` 早于 `from` 是程序的错误。 */
export type Pause = Readonly<{ from: Day; to: Day; title: string }>;

/** 合并后的一段，不再有名称。 */
export type Interval = Readonly<{ from: Day; to: Day }>;

/** 合并重叠和首尾相接的各段，按先后排列；重叠的日子只扣一次。 */
export function mergePauses(pauses: readonly Pause[]): readonly Interval[] {
  const merged: Interval[] = [];
  for (const { from, to } of [...pauses].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (to < from) throw new Error(`pause ends before it starts: ${from} ${to}`);
    const last = merged.at(-1);
    if (last && from <= plusDays(last.to, 1))
      merged[merged.length - 1] = { from: last.from, to: later(last.to, to) };
    else merged.push({ from, to });
  }
  return merged;
}

/** 该日是否在扣除的日子里。 */
export function isPaused(d: Day, merged: readonly Interval[]): boolean {
  return merged.some(({ from, to }) => from <= d && d <= to);
}

/** 扣除的日历日数，只数 `after` 之后、`until` 当日及以前的。 */
export function pausedDays(merged: readonly Interval[], after: Day, until: Day): number {
  return merged.reduce((sum, { from, to }) => {
    const first = later(from, plusDays(after, 1));
    const last = earlier(to, until);
    return first <= last ? sum + daysBetween(first, last) + 1 : sum;
  }, 0);
}

/** 扣除事由的中文名称。 */
export const pauseTitles: Readonly<Record<PauseKind, string>> = {
  testing: '检测、检验',
  quarantine: '检疫',
  appraisal: '鉴定',
  'rights-holder-identification': '权利人辨认、鉴别',
  'expert-review': '专家评审',
  suspension: '中止',
  hearing: '听证',
  'public-notice': '公告送达',
  'ordered-refund': '责令退还多收价款',
  police: '移送公安机关期间',
  'hearing-postponement': '听证延期、中止',
  'notified-testing': '已书面告知的检测、检验、检疫、技术鉴定',
  'remedy-proceedings': '行政复议或者行政诉讼',
  'approved-deferral': '批准的暂缓、分期缴纳',
};
