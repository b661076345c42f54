import { ACL, APL, type Citation } from '@lpt/law';
import { chineseDay, type Day, daysBetween, plusDays } from '../kernel/day.ts';
import { type Fen, fen, yuanText } from '../kernel/money.ts';
import { isPaused, mergePauses, type Pause, pausedDays } from './pauses.ts';

/** 加处罚款每日的比例，百分之三。 */
const PERCENT_PER_DAY = 3;

/** 加处罚款的计算结果，金额单位分。 */
export type LateFine = Readonly<{
  /** 计算加处罚款的日历日数。 */
  days: number;
  amountFen: Fen;
  /** 已经达到上限（等于罚款本数）。 */
  capped: boolean;
  says: string;
  articles: readonly Citation[];
}>;

const articles = [APL.art(72, { para: 1 }), APL.art(73, { para: 3 }), ACL.art(45)] as const;

/**
 * 到 `on` 当日为止的加处罚款。缴款期限届满的次日为第一日，复议、诉讼和批准暂缓、分期的日子不计；
 * 不足一分的舍去，总额不超过罚款本数。决定书没有写明加处罚款的，不得计算，由调用者把关。
 */
export function lateFine(
  q: Readonly<{ fineFen: Fen; dueOn: Day; on: Day; pauses?: readonly Pause[] }>,
): LateFine {
  const merged = mergePauses(q.pauses ?? []);
  const elapsed = Math.max(0, daysBetween(q.dueOn, q.on));
  const days = Math.max(0, elapsed - pausedDays(merged, q.dueOn, q.on));
  const uncapped = Math.trunc((q.fineFen * PERCENT_PER_DAY * days) / 100);
  const capped = uncapped >= q.fineFen;
  const amountFen = fen(Math.min(uncapped, q.fineFen));
  const except = elapsed > days ? `，扣除复议、诉讼和批准暂缓、分期的${elapsed - days}日` : '';
  const limit = capped ? '，以罚款本数为限' : '';
  const says = `缴款期限${chineseDay(q.dueOn)}届满，计算至${chineseDay(q.on)}${except}，共${days}日，每日按罚款${yuanText(q.fineFen)}元的百分之三加处${limit}，计${yuanText(amountFen)}元。`;
  return { days, amountFen, capped, says, articles };
}

/** 加处罚款达到上限之日；罚款为零时没有。 */
export function lateFineCapDay(fineFen: Fen, dueOn: Day, pauses: readonly Pause[] = []): Day | undefined {
  if (fineFen === 0) return undefined;
  const merged = mergePauses(pauses);
  let at = dueOn;
  for (let left = Math.ceil(100 / PERCENT_PER_DAY); left > 0; ) {
    at = plusDays(at, 1);
    if (!isPaused(at, merged)) left -= 1;
  }
  return at;
}
